-- query session_add: exec
-- in: token_mac text, user_id int, created_at int, expires_at int, device text, proved_at int, confined int, oidc_sub text, oidc_sid text, id_token blob?
insert into core_session (token_mac, user_id, created_at, seen_at, expires_at, device, proved_at, confined, oidc_sub, oidc_sid, id_token)
values (:token_mac, :user_id, :created_at, :created_at, :expires_at, :device, :proved_at, :confined, :oidc_sub, :oidc_sid, :id_token)

-- query session_find: find
-- in: token_mac text, now int
-- out: user_id int, name text, lang int, seen_at int, proved_at int, confined int
select s.user_id, u.name, u.lang, s.seen_at, s.proved_at, s.confined from core_session s join core_user u on u.id = s.user_id
where s.token_mac = :token_mac and s.expires_at > :now and u.disabled_at is null

-- query session_list: list
-- in: user_id int, now int
-- out: token_mac text, device text, created_at int, seen_at int
select s.token_mac, s.device, s.created_at, s.seen_at from core_session s
where s.user_id = :user_id and s.expires_at > :now order by s.seen_at desc, s.token_mac limit 100

-- query session_oidc: find
-- in: token_mac text
-- out: oidc_sub text, id_token blob?
select s.oidc_sub, s.id_token from core_session s where s.token_mac = :token_mac and s.oidc_sub <> ''

-- query session_of_oidc: list
-- in: oidc_sub text
-- out: token_mac text, user_id int, oidc_sid text
select s.token_mac, s.user_id, s.oidc_sid from core_session s where s.oidc_sub = :oidc_sub order by s.token_mac limit 100

-- query session_of_sid: list
-- in: oidc_sid text
-- out: token_mac text, user_id int, oidc_sub text
select s.token_mac, s.user_id, s.oidc_sub from core_session s
where s.oidc_sid = :oidc_sid and s.oidc_sid <> '' order by s.token_mac limit 100

-- query session_seen: exec
-- in: token_mac text, now int
update core_session set seen_at = :now where token_mac = :token_mac and seen_at < :now

-- query session_proved: exec
-- in: token_mac text, now int
update core_session set proved_at = :now where token_mac = :token_mac

-- query session_free: exec
-- in: user_id int
update core_session set confined = 0 where user_id = :user_id

-- query session_remove: exec
-- in: token_mac text
delete from core_session where token_mac = :token_mac

-- query session_remove_one: exec
-- in: user_id int, token_mac text
delete from core_session where token_mac = :token_mac and user_id = :user_id

-- query session_remove_user: exec
-- in: user_id int, keep_mac text
delete from core_session where user_id = :user_id and token_mac <> :keep_mac

-- query session_sweep: exec
-- in: now int
delete from core_session where token_mac in
  (select s.token_mac from core_session s where s.expires_at <= :now order by s.expires_at, s.token_mac limit 200)
