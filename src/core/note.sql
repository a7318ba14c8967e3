-- Notes. Whether the viewer may see the thing is asked of its owner (core/note.c).

-- query note_add: exec
-- in: id int, link_kind int, link_id int, author_id int, body text, at int
insert into core_note (id, link_kind, link_id, author_id, body, at)
values (:id, :link_kind, :link_id, :author_id, :body, :at)

-- query note_get: get
-- in: id int
-- out: id int, rev int, link_kind int, link_id int, author_id int, author text, body text, at int, changed_at int?, withdrawn_at int?
select n.id, n.rev, n.link_kind, n.link_id, n.author_id, u.name, n.body, n.at, n.changed_at, n.withdrawn_at
from core_note n join core_user u on u.id = n.author_id where n.id = :id

-- query note_on_link: list
-- in: link_kind int, link_id int
-- out: id int, rev int, author_id int, author text, body text, at int, changed_at int?, withdrawn_at int?
select n.id, n.rev, n.author_id, u.name, n.body, n.at, n.changed_at, n.withdrawn_at
from core_note n join core_user u on u.id = n.author_id
where n.link_kind = :link_kind and n.link_id = :link_id order by n.id desc limit 200

-- query note_change: rev
-- in: id int, rev int, body text, at int
update core_note set body = :body, changed_at = :at, rev = rev + 1 where id = :id and rev = :rev and withdrawn_at is null

-- query note_withdraw: rev
-- in: id int, rev int, at int
update core_note set withdrawn_at = :at, rev = rev + 1 where id = :id and rev = :rev and withdrawn_at is null

-- query note_keep: exec
-- in: note_id int, number int, body text, at int
insert into core_note_version (note_id, number, body, at) values (:note_id, :number, :body, :at)

-- query note_versions: list
-- in: note_id int
-- out: number int, body text, at int
select v.number, v.body, v.at from core_note_version v where v.note_id = :note_id order by v.number desc limit 200
