-- Times by what they were about

-- query span_add[sqlite]: exec
-- why: as rollup_add
-- in: measure int, day int, dim int, bucket int, n int
insert into core_span (measure, day, dim, bucket, n) values (:measure, :day, :dim, :bucket, :n)
on conflict (measure, day, dim, bucket) do update set n = core_span.n + excluded.n

-- query span_add[pg]: exec
insert into core_rollup_delta (measure, day, dim, bucket, n) values (:measure, :day, :dim, :bucket, :n)

-- query span_fold: exec
-- in: measure int, day int, dim int, bucket int, n int
insert into core_span (measure, day, dim, bucket, n) values (:measure, :day, :dim, :bucket, :n)
on conflict (measure, day, dim, bucket) do update set n = core_span.n + excluded.n

-- query span_sum: list
-- in: measure int, from_day int, to_day int
-- out: dim int, bucket int, n int
select b.dim, b.bucket, cast(sum(b.n) as bigint) from (
  select s.dim, s.bucket, s.n from core_span s where s.measure = :measure and s.day >= :from_day and s.day < :to_day
  union all
  select d.dim, d.bucket, d.n from core_rollup_delta d where d.measure = :measure and d.day >= :from_day and d.day < :to_day
) b group by b.dim, b.bucket order by b.dim, b.bucket limit 50000

-- For the recount: dimension and bucket in one number, as ids by time leave room for it (span_key()).
-- query span_all: list
-- scan: lyhord stats --verify reads every row, by hand
-- in: measure int, after_day int, after_key int, n int
-- out: day int, key int, n int
select k.day, k.key, cast(sum(k.n) as bigint) from (
  select s.day, (s.dim % 36028797018963968) * 128 + s.bucket as key, s.n from core_span s where s.measure = :measure
  union all
  select d.day, (d.dim % 36028797018963968) * 128 + d.bucket, d.n from core_rollup_delta d where d.measure = :measure
) k where (k.day, k.key) > (:after_day, :after_key) group by k.day, k.key order by k.day, k.key limit :n
