-- Tasks. Whether the viewer may see the thing is asked of its owner, row by row (core/task.c).

-- query task_add: exec
-- in: id int, kind int, link_kind int, link_id int, title text, user_id int?, unit_id int?, due_day int, made_by int, made_at int
insert into core_task (id, kind, link_kind, link_id, title, user_id, unit_id, due_day, made_by, made_at)
values (:id, :kind, :link_kind, :link_id, :title, :user_id, :unit_id, :due_day, :made_by, :made_at)

-- query task_get: get
-- in: id int
-- out: id int, rev int, kind int, link_kind int, link_id int, title text, user_id int?, unit_id int?, due_day int, made_by int, made_at int, done_by int?, done_at int?
select t.id, t.rev, t.kind, t.link_kind, t.link_id, t.title, t.user_id, t.unit_id, t.due_day, t.made_by, t.made_at, t.done_by, t.done_at
from core_task t where t.id = :id

-- query task_on_link: list
-- in: link_kind int, link_id int, user_id int
-- out: id int
select t.id from core_task t
where t.link_kind = :link_kind and t.link_id = :link_id and t.done_at is null and (t.kind = 1 or t.made_by = :user_id)
order by t.due_day, t.id limit 50

-- query task_mine: list
-- in: user_id int, after_day int, after_id int, n int
-- out: id int, due_day int
select t.id, t.due_day from core_task t
where t.user_id = :user_id and t.done_at is null and (t.due_day, t.id) > (:after_day, :after_id)
order by t.due_day, t.id limit :n

-- query task_of_units: list
-- in: user_id int, after_day int, after_id int, n int
-- out: id int, due_day int
select t.id, t.due_day from core_task t
where t.unit_id in (select g.unit_id from core_grant g where g.user_id = :user_id)
  and t.done_at is null and (t.due_day, t.id) > (:after_day, :after_id)
order by t.due_day, t.id limit :n

-- query task_at_unit: list
-- in: unit_id int, after_day int, after_id int, n int
-- out: id int, due_day int
select t.id, t.due_day from core_task t
where t.unit_id = :unit_id and t.done_at is null and (t.due_day, t.id) > (:after_day, :after_id)
order by t.due_day, t.id limit :n

-- query task_done_by: list
-- in: user_id int, before_at int, before_id int, n int
-- out: id int, done_at int
select t.id, t.done_at from core_task t
where t.done_by = :user_id and (t.done_at, t.id) < (:before_at, :before_id)
order by t.done_at desc, t.id desc limit :n

-- query task_change: rev
-- in: id int, rev int, title text, user_id int?, unit_id int?, due_day int
update core_task set title = :title, user_id = :user_id, unit_id = :unit_id, due_day = :due_day, rev = rev + 1
where id = :id and rev = :rev and done_at is null

-- query task_done: rev
-- in: id int, rev int, by int, at int
update core_task set done_by = :by, done_at = :at, rev = rev + 1 where id = :id and rev = :rev and done_at is null

-- query task_reopen: rev
-- in: id int, rev int
update core_task set done_by = null, done_at = null, rev = rev + 1 where id = :id and rev = :rev and done_at is not null

-- query task_old: find
-- in: before int
-- out: id int
select t.id from core_task t where t.done_at < :before order by t.done_at, t.id limit 1

-- query task_sweep: exec
-- in: before int
delete from core_task where id in
  (select t.id from core_task t where t.done_at < :before order by t.done_at, t.id limit 200)
