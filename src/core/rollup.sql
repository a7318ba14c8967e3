-- Rollups: figures as sums by day and dimension

-- query rollup_add[sqlite]: exec
-- why: SQLite has one writer, which can add in place; on PostgreSQL writers would wait for each other's row
-- in: measure int, day int, dim int, n int
insert into core_rollup (measure, day, dim, n) values (:measure, :day, :dim, :n)
on conflict (measure, day, dim) do update set n = core_rollup.n + excluded.n

-- query rollup_add[pg]: exec
insert into core_rollup_delta (measure, day, dim, n) values (:measure, :day, :dim, :n)

-- query rollup_sum: list
-- in: measure int, from_day int, to_day int
-- out: dim int, n int
select b.dim, cast(sum(b.n) as bigint) from (
  select r.dim, r.n from core_rollup r where r.measure = :measure and r.day >= :from_day and r.day < :to_day
  union all
  select d.dim, d.n from core_rollup_delta d where d.measure = :measure and d.day >= :from_day and d.day < :to_day
) b group by b.dim order by b.dim limit 20000

-- The most counted values of a dimension
-- query rollup_top: list
-- in: measure int, from_day int, to_day int, n int
-- out: dim int, n int
select b.dim, cast(sum(b.n) as bigint) as n from (
  select r.dim, r.n from core_rollup r where r.measure = :measure and r.day >= :from_day and r.day < :to_day
  union all
  select d.dim, d.n from core_rollup_delta d where d.measure = :measure and d.day >= :from_day and d.day < :to_day
) b group by b.dim order by 2 desc, b.dim limit :n

-- query rollup_total: get
-- in: measure int, from_day int, to_day int
-- out: n int
select cast(coalesce(sum(b.n), 0) as bigint) from (
  select r.n from core_rollup r where r.measure = :measure and r.day >= :from_day and r.day < :to_day
  union all
  select d.n from core_rollup_delta d where d.measure = :measure and d.day >= :from_day and d.day < :to_day
) b

-- query rollup_days: list
-- in: measure int, dim int, every int, from_day int, to_day int
-- out: day int, n int
select b.day, cast(sum(b.n) as bigint) from (
  select r.day, r.n from core_rollup r where r.measure = :measure and r.day >= :from_day and r.day < :to_day
    and (:every = 1 or r.dim = :dim)
  union all
  select d.day, d.n from core_rollup_delta d where d.measure = :measure and d.day >= :from_day and d.day < :to_day
    and (:every = 1 or d.dim = :dim)
) b group by b.day order by b.day limit 4000

-- query rollup_all: list
-- scan: lyhord stats --verify reads every row, by hand
-- in: measure int, after_day int, after_dim int, n int
-- out: day int, dim int, n int
select b.day, b.dim, cast(sum(b.n) as bigint) from (
  select r.day, r.dim, r.n from core_rollup r where r.measure = :measure
  union all
  select d.day, d.dim, d.n from core_rollup_delta d where d.measure = :measure
) b where (b.day, b.dim) > (:after_day, :after_dim) group by b.day, b.dim order by b.day, b.dim limit :n

-- query rollup_delta_list: list
-- scan: the table holds what came since the last folding
-- in: n int
-- out: seq int, measure int, day int, dim int, n int, bucket int
select d.seq, d.measure, d.day, d.dim, d.n, d.bucket from core_rollup_delta d order by d.seq limit :n

-- query rollup_fold: exec
-- in: measure int, day int, dim int, n int
insert into core_rollup (measure, day, dim, n) values (:measure, :day, :dim, :n)
on conflict (measure, day, dim) do update set n = core_rollup.n + excluded.n

-- query rollup_delta_remove: exec
-- in: seq int
delete from core_rollup_delta where seq = :seq

-- query rollup_visible: get
-- in: measure int
-- out: n int
select cast(coalesce(sum(b.n), 0) as bigint) from (
  select r.dim, r.n from core_rollup r where r.measure = :measure and r.day = 0
  union all
  select d.dim, d.n from core_rollup_delta d where d.measure = :measure and d.day = 0
) b where {viewer read b.dim}
