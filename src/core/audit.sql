-- Payloads

-- query payload_add: exec
-- in: id int, at int, text text
insert into core_event_payload (id, at, text) values (:id, :at, :text)

-- query payload_sweep: exec
-- in: before int, n int
delete from core_event_payload where id in (
  select p.id from core_event_payload p where p.at < :before order by p.at, p.id limit :n)

-- The chain

-- query seal_last: find
-- scan: one step at the end of the table
-- out: n int, tx int, seq int, mac blob
select s.n, s.tx, s.seq, s.mac from core_seal s order by s.n desc limit 1

-- query seal_find: find
-- in: n int
-- out: mac blob
select s.mac from core_seal s where s.n = :n

-- query seal_add: exec
-- in: n int, tx int, seq int, mac blob
insert into core_seal (n, tx, seq, mac) values (:n, :tx, :seq, :mac)

-- query seal_list: list
-- in: after int, n int
-- out: n int, tx int, seq int, mac blob
select s.n, s.tx, s.seq, s.mac from core_seal s where s.n > :after order by s.n limit :n

-- query seal_events[sqlite]: list
-- why: SQLite looks up a pair by its first part alone, and there that is the same in all rows: it would walk the whole log
-- in: after_tx int, after_seq int, n int
-- out: seq int, tx int, kind int, link_kind int, link_id int, at int, actor int?, payload_id int?, payload_mac blob?
select x.seq, x.tx, x.kind, x.link_kind, x.link_id, x.at, x.actor, x.payload_id, x.payload_mac from (
  select * from (select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at, e.actor, e.payload_id, e.payload_mac from core_event e
    where e.tx = :after_tx and e.seq > :after_seq order by e.seq limit :n) same
  union all
  select * from (select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at, e.actor, e.payload_id, e.payload_mac from core_event e
    where e.tx > :after_tx order by e.tx, e.seq limit :n) later
) x order by x.tx, x.seq limit :n

-- query seal_events[pg]: list
select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at, e.actor, e.payload_id, e.payload_mac from core_event e
where (e.tx, e.seq) > (:after_tx, :after_seq) and {tx_before e.tx} order by e.tx, e.seq limit :n

-- query audit_events[sqlite]: list
-- why: SQLite looks up a pair by its first part alone, and there that is the same in all rows: it would walk the whole log
-- in: after_tx int, after_seq int, n int
-- out: seq int, tx int, kind int, link_kind int, link_id int, at int, actor int?, payload_id int?, payload_mac blob?, payload text?
select x.seq, x.tx, x.kind, x.link_kind, x.link_id, x.at, x.actor, x.payload_id, x.payload_mac, x.text from (
  select * from (select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at, e.actor, e.payload_id, e.payload_mac, p.text from core_event e left join core_event_payload p on p.id = e.payload_id
    where e.tx = :after_tx and e.seq > :after_seq order by e.seq limit :n) same
  union all
  select * from (select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at, e.actor, e.payload_id, e.payload_mac, p.text from core_event e left join core_event_payload p on p.id = e.payload_id
    where e.tx > :after_tx order by e.tx, e.seq limit :n) later
) x order by x.tx, x.seq limit :n

-- query audit_events[pg]: list
select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at, e.actor, e.payload_id, e.payload_mac, p.text
from core_event e left join core_event_payload p on p.id = e.payload_id
where (e.tx, e.seq) > (:after_tx, :after_seq) order by e.tx, e.seq limit :n

-- Who read what

-- query read_find: find
-- in: user_id int, link_kind int, link_id int, span int
-- out: span int
select r.span from core_read r
where r.user_id = :user_id and r.link_kind = :link_kind and r.link_id = :link_id and r.span = :span

-- query read_add: exec
-- in: user_id int, link_kind int, link_id int, span int
insert into core_read (user_id, link_kind, link_id, span) values (:user_id, :link_kind, :link_id, :span)

-- query read_sweep: exec
-- in: before int, n int
delete from core_read where (user_id, link_kind, link_id, span) in (
  select r.user_id, r.link_kind, r.link_id, r.span from core_read r where r.span < :before
  order by r.span, r.user_id, r.link_kind, r.link_id limit :n)

-- The pages of the log. kind 0 is every kind, not_kind 0 leaves none out, actor 0 is everybody.

-- query log_all: list
-- in: from_at int, before_at int, before_seq int, kind int, n int
-- out: seq int, kind int, link_kind int, link_id int, at int, actor int?, actor_name text?, payload text?
select e.seq, e.kind, e.link_kind, e.link_id, e.at, e.actor, u.name, p.text
from core_event e left join core_user u on u.id = e.actor left join core_event_payload p on p.id = e.payload_id
where e.at >= :from_at and (e.at, e.seq) < (:before_at, :before_seq) and (:kind = 0 or e.kind = :kind)
order by e.at desc, e.seq desc limit :n

-- query log_by_actor: list
-- in: actor int, from_at int, before_at int, before_seq int, kind int, n int
-- out: seq int, kind int, link_kind int, link_id int, at int, actor int?, actor_name text?, payload text?
select e.seq, e.kind, e.link_kind, e.link_id, e.at, e.actor, u.name, p.text
from core_event e left join core_user u on u.id = e.actor left join core_event_payload p on p.id = e.payload_id
where e.actor = :actor and e.at >= :from_at and (e.at, e.seq) < (:before_at, :before_seq)
and (:kind = 0 or e.kind = :kind)
order by e.at desc, e.seq desc limit :n

-- query log_by_link: list
-- in: link_kind int, link_id int, actor int, from_at int, before_at int, before_seq int, kind int, not_kind int, n int
-- out: seq int, kind int, link_kind int, link_id int, at int, actor int?, actor_name text?, payload text?
select e.seq, e.kind, e.link_kind, e.link_id, e.at, e.actor, u.name, p.text
from core_event e left join core_user u on u.id = e.actor left join core_event_payload p on p.id = e.payload_id
where e.link_kind = :link_kind and e.link_id = :link_id and e.at >= :from_at
and (e.at, e.seq) < (:before_at, :before_seq) and (:kind = 0 or e.kind = :kind) and e.kind <> :not_kind
and (:actor = 0 or e.actor = :actor)
order by e.at desc, e.seq desc limit :n
