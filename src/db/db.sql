-- query versions_table: raw
create table if not exists db_version (domain text not null primary key, version bigint not null)

-- query versions_table_sqlite: raw
create table if not exists db_version (domain text not null primary key, version integer not null) strict

-- query begin_read[pg]: raw
begin isolation level repeatable read read only

-- query begin_write[pg]: raw
begin isolation level serializable

-- query begin_read[sqlite]: raw
begin

-- query begin_write[sqlite]: raw
begin immediate

-- query commit: raw
commit

-- query rollback: raw
rollback

-- query mark: raw
savepoint s

-- query keep: raw
release savepoint s

-- query undo: raw
rollback to savepoint s

-- query setup_write[sqlite]: raw
pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
pragma wal_autocheckpoint = 0; pragma cache_size = -16000

-- query setup_read[sqlite]: raw
pragma query_only = on; pragma cache_size = -4000

-- query version: find
-- in: domain text
-- out: version int
select v.version from db_version v where v.domain = :domain

-- query version_set: exec
-- in: domain text, version int
insert into db_version (domain, version) values (:domain, :version)
on conflict (domain) do update set version = excluded.version

-- query no_sync[sqlite]: raw
pragma synchronous = off

-- query setup[pg]: raw
set enable_seqscan = off; set jit = off

-- query refs_now[pg]: raw
set constraints all immediate

-- query refs_wait[pg]: raw
do $$ declare r record; begin
for r in select cast(c.conrelid as regclass) as t, c.conname as n from pg_constraint c
  where c.contype = 'f' and not c.condeferrable
  and c.connamespace = cast(cast(current_schema() as text) as regnamespace) loop
execute format('alter table %s alter constraint %I deferrable initially deferred', r.t, r.n);
end loop; end $$

-- query listen[pg]: raw
listen lyhord

-- query ring[pg]: raw
notify lyhord

-- query integrity[sqlite]: list
-- out: found text
-- scan: the engine's own look at every page of the file
-- why: PostgreSQL has checksums of its own and no such question
select q.quick_check from pragma_quick_check q order by 1 limit 20

-- query integrity[pg]: list
select 'ok' as found order by 1 limit 20

-- query orphans[sqlite]: get
-- out: n int
-- scan: the engine's own look at every reference
-- why: PostgreSQL keeps references by itself and cannot be told not to
select count(*) from pragma_foreign_key_check

-- query orphans[pg]: get
select cast(0 as bigint) as n
