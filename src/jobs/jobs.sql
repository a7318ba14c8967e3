-- query add: exec
-- in: id int, kind text, arg int, run_at int
insert into jobs_job (id, kind, arg, run_at) values (:id, :kind, :arg, :run_at) on conflict (kind, arg) do nothing

-- query due: list
-- in: now int, n int
-- out: id int, kind text, arg int, attempts int
select j.id, j.kind, j.arg, j.attempts from jobs_job j
where j.run_at <= :now and j.failed_at is null and (j.lease_until is null or j.lease_until < :now)
order by j.run_at, j.id limit :n

-- query lease: rev
-- in: id int, attempts int, now int, until int
update jobs_job set lease_until = :until, attempts = attempts + 1
where id = :id and attempts = :attempts and (lease_until is null or lease_until < :now)

-- query done: exec
-- in: id int
delete from jobs_job where id = :id

-- query again: exec
-- in: id int, run_at int, attempts int
update jobs_job set run_at = :run_at, attempts = :attempts, lease_until = null where id = :id

-- query failed: exec
-- in: id int, at int
update jobs_job set failed_at = :at, lease_until = null where id = :id
