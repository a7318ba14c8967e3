-- The morning's notices. The program reads them for everybody; nothing of them is shown here.

-- query task_untold: list
-- in: today int, n int
-- out: id int, kind int, user_id int?, unit_id int?, due_day int
select t.id, t.kind, t.user_id, t.unit_id, t.due_day from core_task t
where t.done_at is null and t.due_day <= :today and not exists
  (select 1 from core_task_told d where d.task_id = t.id and d.due_day = t.due_day
   and d.stage >= case when t.kind = 1 and t.due_day < :today then 2 else 1 end)
order by t.due_day, t.id limit :n

-- query task_told: exec
-- in: task_id int, due_day int, stage int
insert into core_task_told (task_id, due_day, stage) values (:task_id, :due_day, :stage) on conflict do nothing

-- query task_told_sweep: exec
-- in: before int
delete from core_task_told where task_id in
  (select t.id from core_task t where t.done_at < :before order by t.done_at, t.id limit 200)

-- query notice_unit: exec
-- in: unit_id int, kind int, link_kind int, link_id int, at int
insert into core_notice (user_id, kind, link_kind, link_id, at)
select distinct g.user_id, :kind, :link_kind, :link_id, :at from core_grant g where g.unit_id = :unit_id
on conflict (user_id, kind, link_kind, link_id) do update set at = excluded.at, read_at = null
