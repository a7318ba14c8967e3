-- query add: exec
-- in: id int, kind text, arg int, run_at int, lane int
insert into jobs_job (id, kind, arg, run_at, lane) values (:id, :kind, :arg, :run_at, :lane)
on conflict (kind, arg) do update set added = jobs_job.added + 1, lane = excluded.lane,
  run_at = case when jobs_job.failed_at is null and (jobs_job.attempts > 0 or jobs_job.run_at <= excluded.run_at)
    then jobs_job.run_at else excluded.run_at end,
  attempts = case when jobs_job.failed_at is null then jobs_job.attempts else 0 end,
  failed_at = null, aside_at = null

-- query plan: exec
-- in: id int, kind text, run_at int, lane int
insert into jobs_job (id, kind, arg, run_at, lane) values (:id, :kind, 0, :run_at, :lane) on conflict (kind, arg) do nothing

-- query due: list
-- in: lane int, now int, after_at int, after_id int, n int
-- out: id int, kind text, arg int, run_at int
select j.id, j.kind, j.arg, j.run_at from jobs_job j
where j.lane = :lane and j.run_at <= :now and (j.run_at, j.id) > (:after_at, :after_id)
and j.failed_at is null and (j.lease_until is null or j.lease_until < :now)
order by j.run_at, j.id limit :n

-- query take[sqlite]: list
-- why: on PostgreSQL several nodes take at once: who comes second goes on to the next row instead of waiting
-- in: id int, now int
-- out: lease int, attempts int, added int, lease_until int
select j.lease, j.attempts, j.added, j.lease_until from jobs_job j
where j.id = :id and j.failed_at is null and j.run_at <= :now and (j.lease_until is null or j.lease_until < :now)
order by j.id limit 1

-- query take[pg]: list
select j.lease, j.attempts, j.added, j.lease_until from jobs_job j
where j.id = :id and j.failed_at is null and j.run_at <= :now and (j.lease_until is null or j.lease_until < :now)
order by j.id limit 1 for update skip locked

-- query lease: rev
-- in: id int, lease int, now int, until int
update jobs_job set lease = lease + 1, lease_until = :until, attempts = attempts + 1, started_at = :now
where id = :id and lease = :lease

-- query hold[sqlite]: find
-- why: on PostgreSQL the row is locked against takers (not against renewal), and no statement outlives the job's limit
-- in: id int, lease int, left_ms int
-- out: id int, left text
select j.id, '' from jobs_job j where j.id = :id and j.lease = :lease and j.lease_until is not null and :left_ms > 0

-- query hold[pg]: find
select j.id, set_config('statement_timeout', cast(:left_ms as text), true) from jobs_job j
where j.id = :id and j.lease = :lease and j.lease_until is not null for key share

-- query renew: exec
-- in: id int, lease int, until int
update jobs_job set lease_until = :until where id = :id and lease = :lease and lease_until is not null

-- query failed_one: find
-- in: kind text, arg int
-- out: id int
select j.id from jobs_job j where j.kind = :kind and j.arg = :arg and j.failed_at is not null

-- query done: exec
-- in: id int, lease int, added int
delete from jobs_job where id = :id and lease = :lease and added = :added

-- query again: exec
-- in: id int, lease int, run_at int, now int
update jobs_job set run_at = :run_at, attempts = 0, lease_until = null, ended_at = :now, error = null, error_text = null,
  error_at = null where id = :id and lease = :lease

-- query retry: exec
-- in: id int, lease int, run_at int, now int, error text, error_text text?
update jobs_job set run_at = :run_at, lease_until = null, error = :error, error_text = :error_text, error_at = :now
where id = :id and lease = :lease

-- query failed: exec
-- in: id int, lease int, now int, error text, error_text text?
update jobs_job set failed_at = :now, lease_until = null, error = :error, error_text = :error_text, error_at = :now
where id = :id and lease = :lease

-- query give_back: exec
-- in: id int, lease int
update jobs_job set lease_until = null, attempts = attempts - 1 where id = :id and lease = :lease

-- What the page of jobs shows and does

-- query failed_list: list
-- in: aside int, before_at int, before_id int, n int
-- out: id int, kind text, arg int, attempts int, failed_at int, error text?, error_text text?, aside_at int?
select j.id, j.kind, j.arg, j.attempts, j.failed_at, j.error, j.error_text, j.aside_at from jobs_job j
where (j.failed_at, j.id) < (:before_at, :before_id) and (j.aside_at is not null) = (:aside = 1)
order by j.failed_at desc, j.id desc limit :n

-- query failed_count: get
-- scan: the inner walk ends at a thousand
-- out: n int
select count(*) from (select j.id from jobs_job j where j.failed_at > 0 and j.aside_at is null limit 1000) f

-- query waiting_count: get
-- scan: the inner walk ends at a thousand
-- in: now int
-- out: n int
select count(*) from (select j.id from jobs_job j where j.run_at <= :now and j.failed_at is null
  and (j.lease_until is null or j.lease_until < :now) limit 1000) w

-- query running_list: list
-- scan: the rows in work are few; the walk ends with them at a thousand rows that wait
-- in: now int
-- out: id int, kind text, arg int, started_at int
select j.id, j.kind, j.arg, j.started_at from jobs_job j
where j.run_at <= :now and j.failed_at is null and j.lease_until >= :now order by j.run_at, j.id limit 50

-- query planned: find
-- in: kind text
-- out: run_at int, attempts int, started_at int?, ended_at int?, lease_until int?, error text?, error_text text?, error_at int?
select j.run_at, j.attempts, j.started_at, j.ended_at, j.lease_until, j.error, j.error_text, j.error_at
from jobs_job j where j.kind = :kind and j.arg = 0

-- query put_back: exec
-- in: id int, now int
update jobs_job set failed_at = null, aside_at = null, attempts = 0, run_at = :now where id = :id and failed_at > 0

-- query put_aside: exec
-- in: id int, now int
update jobs_job set aside_at = :now where id = :id and failed_at > 0 and aside_at is null

-- query aside_sweep: exec
-- in: before int
delete from jobs_job where id in (select j.id from jobs_job j where j.failed_at > 0 and j.aside_at < :before order by j.failed_at, j.id limit 200)
