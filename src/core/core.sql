-- Settings

-- query setting_find: find
-- in: name text
-- out: value text, rev int
select s.value, s.rev from core_setting s where s.name = :name

-- query setting_list: list
-- scan: settings are few and read once
-- out: name text, value text, rev int
select s.name, s.value, s.rev from core_setting s order by s.name limit 200

-- query setting_add: exec
-- in: name text, value text
insert into core_setting (name, value) values (:name, :value) on conflict (name) do nothing

-- query setting_set: rev
-- in: name text, rev int, value text
update core_setting set value = :value, rev = rev + 1 where name = :name and rev = :rev

-- Nodes and series

-- query node_find: find
-- in: id int
-- out: lease_until int, high_ms int
select n.lease_until, n.high_ms from core_node n where n.id = :id

-- query node_take: exec
-- in: id int, lease_until int, high_ms int
insert into core_node (id, lease_until, high_ms) values (:id, :lease_until, :high_ms)
on conflict (id) do update set lease_until = excluded.lease_until, high_ms = excluded.high_ms

-- query node_keep: rev
-- in: id int, lease_until int, high_ms int, had_until int
update core_node set lease_until = :lease_until, high_ms = :high_ms where id = :id and lease_until = :had_until

-- query series_take: get
-- in: name text, size int
-- out: next int
insert into core_series (name, next) values (:name, 1000 + :size)
on conflict (name) do update set next = core_series.next + :size
returning next

-- Events

-- query event_add: exec
-- in: kind int, link_kind int, link_id int, at int, actor int?, payload_id int?, payload_mac blob?
insert into core_event (tx, kind, link_kind, link_id, at, actor, payload_id, payload_mac)
values ({tx_now}, :kind, :link_kind, :link_id, :at, :actor, :payload_id, :payload_mac)

-- query event_feed: list
-- in: after_tx int, after_seq int, n int
-- out: seq int, tx int, kind int, link_kind int, link_id int, at int
select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at from core_event e
where (e.tx, e.seq) > (:after_tx, :after_seq) and {tx_before e.tx} order by e.tx, e.seq limit :n

-- query event_last: find
-- scan: one step at the end of the index
-- out: seq int, tx int
select e.seq, e.tx from core_event e where {tx_before e.tx} order by e.tx desc, e.seq desc limit 1

-- query tx_base_set: exec
-- in: base int
insert into core_tx_base (id, base) values (1, :base) on conflict (id) do update set base = excluded.base

-- query event_tx_max: find
-- scan: one step at the end of the index
-- out: tx int
select e.tx from core_event e order by e.tx desc, e.seq desc limit 1

-- Once

-- query once_find: find
-- in: token_mac text, now int
-- out: location text
select o.location from core_once o where o.token_mac = :token_mac and o.expires_at > :now

-- query once_add: exec
-- in: token_mac text, location text, expires_at int
insert into core_once (token_mac, location, expires_at) values (:token_mac, :location, :expires_at)

-- query once_sweep: exec
-- in: now int
delete from core_once where token_mac in
  (select o.token_mac from core_once o where o.expires_at <= :now order by o.expires_at, o.token_mac limit 200)

-- Rollups

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
) b group by b.dim order by b.dim limit 1000

-- query rollup_days: list
-- in: measure int, from_day int, to_day int
-- out: day int, n int
select b.day, cast(sum(b.n) as bigint) from (
  select r.day, r.n from core_rollup r where r.measure = :measure and r.day >= :from_day and r.day < :to_day
  union all
  select d.day, d.n from core_rollup_delta d where d.measure = :measure and d.day >= :from_day and d.day < :to_day
) b group by b.day order by b.day limit 4000

-- query rollup_all: list
-- scan: lyhord stats --verify reads every row, by hand
-- in: measure int
-- out: day int, dim int, n int
select b.day, b.dim, cast(sum(b.n) as bigint) from (
  select r.day, r.dim, r.n from core_rollup r where r.measure = :measure
  union all
  select d.day, d.dim, d.n from core_rollup_delta d where d.measure = :measure
) b group by b.day, b.dim order by b.day, b.dim limit 100000

-- query rollup_delta_list: list
-- scan: the table holds what came since the last folding
-- in: n int
-- out: seq int, measure int, day int, dim int, n int
select d.seq, d.measure, d.day, d.dim, d.n from core_rollup_delta d order by d.seq limit :n

-- query rollup_fold: exec
-- in: measure int, day int, dim int, n int
insert into core_rollup (measure, day, dim, n) values (:measure, :day, :dim, :n)
on conflict (measure, day, dim) do update set n = core_rollup.n + excluded.n

-- query rollup_delta_remove: exec
-- in: seq int
delete from core_rollup_delta where seq = :seq
