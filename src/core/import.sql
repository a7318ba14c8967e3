-- Imports from a page. Who may see them is the route's permission.

-- query import_add: exec
-- in: id int, kind text, map text, file_name text, headings text, made_by int, made_at int
insert into core_import (id, kind, state, round, sheet, map, file_name, headings, made_by, made_at, changed_at)
values (:id, :kind, 1, 0, 0, :map, :file_name, :headings, :made_by, :made_at, :made_at)

-- query import_get: get
-- in: id int
-- out: id int, rev int, kind text, state int, round int, sheet int, map text, file_name text, headings text, made_by int, made_at int, changed_at int, error text?, error_arg text?
select i.id, i.rev, i.kind, i.state, i.round, i.sheet, i.map, i.file_name, i.headings, i.made_by, i.made_at, i.changed_at, i.error, i.error_arg
from core_import i where i.id = :id

-- query import_list: list
-- in: before_at int, before_id int, n int
-- out: id int, kind text, state int, round int, file_name text, made_by int, made_at int, name text, error text?, error_arg text?
select i.id, i.kind, i.state, i.round, i.file_name, i.made_by, i.made_at, u.name, i.error, i.error_arg
from core_import i join core_user u on u.id = i.made_by
where (i.made_at, i.id) < (:before_at, :before_id)
order by i.made_at desc, i.id desc limit :n

-- query import_map: rev
-- in: id int, rev int, sheet int, map text, headings text, now int
update core_import set sheet = :sheet, map = :map, headings = :headings, state = 1, error = null, error_arg = null,
  changed_at = :now, rev = rev + 1
where id = :id and rev = :rev and state in (1, 3, 6)

-- query import_begin: rev
-- in: id int, rev int, state int, now int
update core_import set state = :state, round = round + 1, error = null, error_arg = null, changed_at = :now, rev = rev + 1
where id = :id and rev = :rev and state in (1, 3, 6)

-- query import_end: exec
-- in: id int, round int, state int, error text?, error_arg text?, now int
update core_import set state = :state, error = :error, error_arg = :error_arg, changed_at = :now, rev = rev + 1
where id = :id and round = :round and state in (2, 4)

-- query import_batch_add: exec
-- in: import_id int, round int, n int, n_file int, n_added int, n_changed int, n_same int, n_refused int, rows text
insert into core_import_batch (import_id, round, n, n_file, n_added, n_changed, n_same, n_refused, rows)
values (:import_id, :round, :n, :n_file, :n_added, :n_changed, :n_same, :n_refused, :rows)

-- query import_counts: get
-- in: import_id int, round int
-- out: n int, n_file int, n_added int, n_changed int, n_same int, n_refused int
select count(*), cast(coalesce(max(b.n_file), 0) as bigint), cast(coalesce(sum(b.n_added), 0) as bigint),
  cast(coalesce(sum(b.n_changed), 0) as bigint), cast(coalesce(sum(b.n_same), 0) as bigint), cast(coalesce(sum(b.n_refused), 0) as bigint)
from core_import_batch b where b.import_id = :import_id and b.round = :round

-- query import_batch_list: list
-- in: import_id int, round int, outcome int, from_n int, max int
-- out: n int, rows text
select b.n, b.rows from core_import_batch b
where b.import_id = :import_id and b.round = :round and b.n >= :from_n
  and case :outcome when 0 then b.n_added when 1 then b.n_changed when 2 then b.n_same else b.n_refused end > 0
order by b.n limit :max

-- query import_old: find
-- in: before int
-- out: id int
select i.id from core_import i where i.made_at < :before order by i.made_at, i.id limit 1

-- query import_batch_remove: exec
-- in: id int
delete from core_import_batch where (import_id, round, n) in
  (select b.import_id, b.round, b.n from core_import_batch b where b.import_id = :id order by b.round, b.n limit 200)

-- query import_remove: exec
-- in: id int
delete from core_import where id = :id and not exists (select 1 from core_import_batch b where b.import_id = core_import.id)
