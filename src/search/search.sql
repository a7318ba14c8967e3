-- The index is SQLite whichever engine holds the data, so its statements are kept as text.

-- query setup: raw
pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -8000;
create table if not exists doc (id integer primary key, kind integer not null, lang integer not null,
  audience integer not null, access integer not null, title text not null, body text not null) strict;
create virtual table if not exists word using fts5 (title, body, content = 'doc', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '3 5');
create table if not exists place (one integer primary key check (one = 1), tx integer not null, seq integer not null) strict;
create trigger if not exists doc_added after insert on doc begin
  insert into word (rowid, title, body) values (new.id, new.title, new.body); end;
create trigger if not exists doc_removed after delete on doc begin
  insert into word (word, rowid, title, body) values ('delete', old.id, old.title, old.body); end

-- query version: raw
pragma user_version

-- query version_set: raw
pragma user_version = 2

-- query begin: raw
begin immediate

-- query commit: raw
commit

-- query rollback: raw
rollback

-- query clear: raw
delete from doc; delete from place

-- query remove: raw
delete from doc where id = ?1

-- query put: raw
insert into doc (id, kind, lang, audience, access, title, body) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)

-- query place_get: raw
select p.tx, p.seq from place p where p.one = 1

-- query place_set: raw
insert into place (one, tx, seq) values (1, ?1, ?2) on conflict (one) do update set tx = excluded.tx, seq = excluded.seq

-- query find: raw
select d.id, -bm25(word, 4.0, 1.0) from word join doc d on d.id = word.rowid
where word match ?1 and d.kind = ?2 and (?3 < 0 or d.lang = ?3) and d.audience <= ?4
and (?6 is null or d.access in (select j.value from json_each(?6) j))
order by bm25(word, 4.0, 1.0), d.id limit ?5
