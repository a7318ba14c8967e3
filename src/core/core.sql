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

-- query event_feed[sqlite]: list
-- why: SQLite looks up a pair by its first part alone, and there that is the same in all rows: it would walk the whole log
-- in: after_tx int, after_seq int, n int
-- out: seq int, tx int, kind int, link_kind int, link_id int, at int
select x.seq, x.tx, x.kind, x.link_kind, x.link_id, x.at from (
  select * from (select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at from core_event e
    where e.tx = :after_tx and e.seq > :after_seq order by e.seq limit :n) same
  union all
  select * from (select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at from core_event e
    where e.tx > :after_tx order by e.tx, e.seq limit :n) later
) x order by x.tx, x.seq limit :n

-- query event_feed[pg]: list
select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at from core_event e
where (e.tx, e.seq) > (:after_tx, :after_seq) and {tx_before e.tx} order by e.tx, e.seq limit :n

-- Those that this snapshot sees, whatever still runs: what a feed will take sooner or later. Not for feeds, which would pass by
-- an older one that is not committed yet.
-- query event_seen: list
-- in: after_tx int, after_seq int, n int
-- scan: for a recount, by hand
-- out: seq int, tx int, link_kind int, link_id int
select e.seq, e.tx, e.link_kind, e.link_id from core_event e
where e.tx >= :after_tx and (e.tx > :after_tx or e.seq > :after_seq) order by e.tx, e.seq limit :n

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
