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

-- query series_take: get
-- in: name text, size int
-- out: next int
insert into core_series (name, next) values (:name, 1000 + :size)
on conflict (name) do update set next = core_series.next + :size
returning next

-- Units and topics

-- query unit_add: exec
-- in: id int, key text, parent_id int?, kind int, name_sv text, name_en text, name_fi text
insert into core_unit (id, key, parent_id, kind, name_sv, name_en, name_fi)
values (:id, :key, :parent_id, :kind, :name_sv, :name_en, :name_fi)

-- query unit_list: list
-- scan: a municipality has some hundred units; all are shown or walked
-- out: id int, key text, parent_id int?, kind int, name_sv text, name_en text, name_fi text
select u.id, u.key, u.parent_id, u.kind, u.name_sv, u.name_en, u.name_fi
from core_unit u order by u.id limit 5000

-- query topic_add: exec
-- in: id int, key text, parent_id int?, unit_id int, secrecy int, position int, name_sv text, name_en text, name_fi text
insert into core_topic (id, key, parent_id, unit_id, secrecy, position, name_sv, name_en, name_fi)
values (:id, :key, :parent_id, :unit_id, :secrecy, :position, :name_sv, :name_en, :name_fi)

-- query topic_list: list
-- scan: the tree has some hundred nodes; all are shown
-- out: id int, key text, parent_id int?, unit_id int, secrecy int, name_sv text, name_en text, name_fi text
select t.id, t.key, t.parent_id, t.unit_id, t.secrecy, t.name_sv, t.name_en, t.name_fi
from core_topic t order by coalesce(t.parent_id, t.id), t.parent_id is not null, t.position, t.id limit 5000

-- Users, roles, sessions

-- query user_add: exec
-- in: id int, email text, email_key text, name text, password_hash text?, lang int, created_at int
insert into core_user (id, email, email_key, name, password_hash, lang, created_at)
values (:id, :email, :email_key, :name, :password_hash, :lang, :created_at)

-- query user_by_email: find
-- in: email_key text
-- out: id int, name text, password_hash text?, disabled_at int?
select u.id, u.name, u.password_hash, u.disabled_at from core_user u where u.email_key = :email_key

-- query user_get: get
-- in: id int
-- out: id int, rev int, email text, name text, lang int, disabled_at int?
select u.id, u.rev, u.email, u.name, u.lang, u.disabled_at from core_user u where u.id = :id

-- query user_list: list
-- in: after_name text, after_id int, n int
-- out: id int, rev int, email text, name text, lang int, disabled_at int?, logged_in_at int?
select u.id, u.rev, u.email, u.name, u.lang, u.disabled_at, u.logged_in_at from core_user u
where (u.name, u.id) > (:after_name, :after_id) order by u.name, u.id limit :n

-- query user_disable: rev
-- in: id int, rev int, at int
update core_user set disabled_at = :at, rev = rev + 1 where id = :id and rev = :rev and disabled_at is null

-- query user_enable: rev
-- in: id int, rev int
update core_user set disabled_at = null, rev = rev + 1 where id = :id and rev = :rev and disabled_at is not null

-- query user_logged_in: exec
-- in: id int, at int
update core_user set logged_in_at = :at where id = :id

-- query user_set_lang: exec
-- in: id int, lang int
update core_user set lang = :lang where id = :id

-- query grant_add: exec
-- in: user_id int, role int, unit_id int
insert into core_grant (user_id, role, unit_id) values (:user_id, :role, :unit_id) on conflict do nothing

-- query grant_list: list
-- in: user_id int
-- out: role int, unit_id int
select g.role, g.unit_id from core_grant g where g.user_id = :user_id order by g.role, g.unit_id limit 500

-- query session_add: exec
-- in: token_mac text, user_id int, created_at int, expires_at int
insert into core_session (token_mac, user_id, created_at, seen_at, expires_at)
values (:token_mac, :user_id, :created_at, :created_at, :expires_at)

-- query session_find: find
-- in: token_mac text, now int
-- out: user_id int, name text, lang int
select s.user_id, u.name, u.lang from core_session s join core_user u on u.id = s.user_id
where s.token_mac = :token_mac and s.expires_at > :now and u.disabled_at is null

-- query session_remove: exec
-- in: token_mac text
delete from core_session where token_mac = :token_mac

-- query session_remove_user: exec
-- in: user_id int
delete from core_session where user_id = :user_id

-- query session_sweep: exec
-- in: now int
delete from core_session where token_mac in
  (select s.token_mac from core_session s where s.expires_at <= :now order by s.expires_at, s.token_mac limit 200)

-- Access

-- query class_find: find
-- in: unit_id int, secrecy int, kind int
-- out: id int
select k.id from core_access_class k where k.unit_id = :unit_id and k.secrecy = :secrecy and k.kind = :kind

-- query class_add: exec
-- in: id int, unit_id int, secrecy int, kind int
insert into core_access_class (id, unit_id, secrecy, kind) values (:id, :unit_id, :secrecy, :kind)

-- query class_list: list
-- scan: classes are units times secrecy: some hundred
-- out: id int, unit_id int, secrecy int, kind int
select k.id, k.unit_id, k.secrecy, k.kind from core_access_class k order by k.id limit 20000

-- query viewer_clear: exec
-- in: user_id int
delete from core_viewer_class where user_id = :user_id

-- query viewer_add: exec
-- in: user_id int, class_id int, level int
insert into core_viewer_class (user_id, class_id, level) values (:user_id, :class_id, :level)

-- query user_ids: list
-- in: after int
-- out: id int
select u.id from core_user u where u.id > :after order by u.id limit 1000

-- Events

-- query event_add: exec
-- in: kind int, link_kind int, link_id int, at int, actor int?, payload_id int?, payload_mac blob?
insert into core_event (kind, link_kind, link_id, at, actor, payload_id, payload_mac)
values (:kind, :link_kind, :link_id, :at, :actor, :payload_id, :payload_mac)

-- query event_feed[sqlite]: list
-- why: PostgreSQL hands out seq before commit, so a feed there reads only below the oldest running transaction
-- in: after_tx int, after_seq int, n int
-- out: seq int, tx int, kind int, link_kind int, link_id int, at int
select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at from core_event e
where (e.tx, e.seq) > (:after_tx, :after_seq) order by e.tx, e.seq limit :n

-- query event_feed[pg]: list
select e.seq, e.tx, e.kind, e.link_kind, e.link_id, e.at from core_event e
where (e.tx, e.seq) > (:after_tx, :after_seq)
and e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by e.tx, e.seq limit :n

-- query event_last[sqlite]: find
-- why: as for event_feed
-- scan: one step at the end of the index
-- out: seq int, tx int
select e.seq, e.tx from core_event e order by e.tx desc, e.seq desc limit 1

-- query event_last[pg]: find
-- scan: as above
select e.seq, e.tx from core_event e
where e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by e.tx desc, e.seq desc limit 1

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

-- People

-- query person_by_email: find
-- in: email_key text
-- out: id int, name text?, email text?, phone text?
select p.id, p.name, p.email, p.phone from core_person p where p.email_key = :email_key order by p.id limit 1

-- query person_by_phone: find
-- in: phone_key text
-- out: id int, name text?, email text?, phone text?
select p.id, p.name, p.email, p.phone from core_person p where p.phone_key = :phone_key order by p.id limit 1

-- query person_get: get
-- in: id int
-- out: id int, name text?, email text?, phone text?
select p.id, p.name, p.email, p.phone from core_person p where p.id = :id

-- query person_add: exec
-- in: id int, name text?, email text?, email_key text?, phone text?, phone_key text?, created_at int
insert into core_person (id, name, email, email_key, phone, phone_key, created_at)
values (:id, :name, :email, :email_key, :phone, :phone_key, :created_at)

-- query person_fill: exec
-- in: id int, name text?, email text?, email_key text?, phone text?, phone_key text?
update core_person set name = coalesce(name, :name), email = coalesce(email, :email),
  email_key = coalesce(email_key, :email_key), phone = coalesce(phone, :phone),
  phone_key = coalesce(phone_key, :phone_key), rev = rev + 1 where id = :id
