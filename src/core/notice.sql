-- Following and being told. Each query names the user; whether they may see the thing is asked when it is shown.

-- query follow_add: exec
-- in: user_id int, link_kind int, link_id int, since int
insert into core_follow (user_id, link_kind, link_id, since) values (:user_id, :link_kind, :link_id, :since)
on conflict (user_id, link_kind, link_id) do nothing

-- query follow_remove: exec
-- in: user_id int, link_kind int, link_id int
delete from core_follow where user_id = :user_id and link_kind = :link_kind and link_id = :link_id

-- query follow_find: find
-- in: user_id int, link_kind int, link_id int
-- out: since int
select f.since from core_follow f
where f.user_id = :user_id and f.link_kind = :link_kind and f.link_id = :link_id

-- query notice_followers: exec
-- in: kind int, link_kind int, link_id int, at int, actor int
insert into core_notice (user_id, kind, link_kind, link_id, at)
select f.user_id, :kind, f.link_kind, f.link_id, :at from core_follow f
where f.link_kind = :link_kind and f.link_id = :link_id and f.user_id <> :actor
on conflict (user_id, kind, link_kind, link_id) do update set at = excluded.at, read_at = null

-- query notice_add: exec
-- in: user_id int, kind int, link_kind int, link_id int, at int
insert into core_notice (user_id, kind, link_kind, link_id, at) values (:user_id, :kind, :link_kind, :link_id, :at)
on conflict (user_id, kind, link_kind, link_id) do update set at = excluded.at, read_at = null

-- query notice_list: list
-- in: user_id int, n int
-- out: kind int, link_kind int, link_id int, at int, read_at int?
select o.kind, o.link_kind, o.link_id, o.at, o.read_at from core_notice o
where o.user_id = :user_id
order by o.at desc, o.kind desc, o.link_kind desc, o.link_id desc limit :n

-- query notice_unread: list
-- in: user_id int, n int
-- out: kind int, link_kind int, link_id int, at int, read_at int?
select o.kind, o.link_kind, o.link_id, o.at, o.read_at from core_notice o
where o.user_id = :user_id and o.read_at is null
order by o.at desc, o.kind desc, o.link_kind desc, o.link_id desc limit :n

-- query notice_read: exec
-- in: user_id int, kind int, link_kind int, link_id int, at int
update core_notice set read_at = :at
where user_id = :user_id and kind = :kind and link_kind = :link_kind and link_id = :link_id and read_at is null

-- query notice_read_all: exec
-- in: user_id int, until int, at int
update core_notice set read_at = :at where user_id = :user_id and at <= :until and read_at is null

-- query notice_sweep: exec
-- in: before int
delete from core_notice where (user_id, kind, link_kind, link_id) in
  (select o.user_id, o.kind, o.link_kind, o.link_id from core_notice o
   where o.at < :before order by o.at, o.user_id, o.kind, o.link_kind, o.link_id limit 200)
