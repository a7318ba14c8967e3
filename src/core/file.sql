-- Files

-- query file_find: find
-- in: hash text
-- out: id int, state int
select f.id, f.state from core_file f where f.hash = :hash

-- query file_add: exec
-- in: id int, hash text, size int, type int, width int, height int, state int, created_at int
insert into core_file (id, hash, size, type, width, height, state, created_at)
values (:id, :hash, :size, :type, :width, :height, :state, :created_at)
on conflict (hash) do nothing

-- query file_touch: exec
-- in: id int, created_at int
update core_file set created_at = :created_at where id = :id

-- query file_get: get
-- in: id int
-- out: id int, hash text, size int, type int, state int
select f.id, f.hash, f.size, f.type, f.state from core_file f where f.id = :id

-- query file_state: exec
-- in: id int, state int
update core_file set state = :state where id = :id

-- query file_chunk_add: exec
-- in: file_id int, n int, bytes blob
insert into core_file_chunk (file_id, n, bytes) values (:file_id, :n, :bytes) on conflict (file_id, n) do nothing

-- query file_chunk_find: find
-- in: file_id int, n int
-- out: bytes blob
select c.bytes from core_file_chunk c where c.file_id = :file_id and c.n = :n

-- query file_use_add: exec
-- in: id int, file_id int, link_kind int, link_id int, name text, user_id int?
insert into core_file_use (id, file_id, link_kind, link_id, name, user_id)
values (:id, :file_id, :link_kind, :link_id, :name, :user_id)

-- query file_use_list: list
-- in: link_kind int, link_id int
-- out: id int, file_id int, name text, size int, type int, state int, user_id int?
select u.id, u.file_id, u.name, f.size, f.type, f.state, u.user_id
from core_file_use u join core_file f on f.id = u.file_id
where u.link_kind = :link_kind and u.link_id = :link_id order by u.id limit 200

-- query file_unused: list
-- in: before int, after int, n int
-- scan: looks at every file once, for doctor and a daily job
-- out: id int, hash text
select f.id, f.hash from core_file f
where f.created_at < :before and f.id > :after
  and not exists (select 1 from core_file_use u where u.file_id = f.id)
order by f.id limit :n

-- query file_walk: list
-- in: after int, n int
-- out: id int, hash text, size int
select f.id, f.hash, f.size from core_file f where f.id > :after order by f.id limit :n

-- query file_chunk_remove: exec
-- in: file_id int
delete from core_file_chunk where file_id = :file_id

-- query file_remove: exec
-- in: id int
delete from core_file where id = :id and not exists (select 1 from core_file_use u where u.file_id = core_file.id)

-- query file_use_remove: exec
-- in: link_kind int, link_id int
delete from core_file_use where link_kind = :link_kind and link_id = :link_id
