-- Tokens of interfaces

-- query token_add: exec
-- in: user_id int, mac text, prefix text, scopes int, created_at int, created_by int?, expires_at int
insert into core_token (user_id, mac, prefix, scopes, created_at, created_by, expires_at)
values (:user_id, :mac, :prefix, :scopes, :created_at, :created_by, :expires_at)

-- query token_find: find
-- in: mac text
-- out: user_id int, scopes int, expires_at int, disabled_at int?, used_day int?
select t.user_id, t.scopes, t.expires_at, u.disabled_at, d.used_day from core_token t join core_user u on u.id = t.user_id
left join core_token_use d on d.user_id = t.user_id where t.mac = :mac

-- query token_get: get
-- in: user_id int
-- out: user_id int, rev int, name text, prefix text, scopes int, created_at int, expires_at int, disabled_at int?
select t.user_id, u.rev, u.name, t.prefix, t.scopes, t.created_at, t.expires_at, u.disabled_at
from core_token t join core_user u on u.id = t.user_id where t.user_id = :user_id

-- query token_list: list
-- in: before int, n int
-- out: user_id int, rev int, name text, prefix text, scopes int, created_at int, expires_at int, disabled_at int?, used_day int?
select t.user_id, u.rev, u.name, t.prefix, t.scopes, t.created_at, t.expires_at, u.disabled_at, d.used_day
from core_token t join core_user u on u.id = t.user_id left join core_token_use d on d.user_id = t.user_id
where t.user_id < :before order by t.user_id desc limit :n

-- query token_revoke: rev
-- in: user_id int, rev int, at int
update core_user set disabled_at = :at, rev = rev + 1 where id = :user_id and rev = :rev and kind = 1 and disabled_at is null

-- query token_used: exec
-- in: user_id int, day int
insert into core_token_use (user_id, used_day) values (:user_id, :day)
on conflict (user_id) do update set used_day = excluded.used_day

-- query token_denied: exec
-- in: user_id int, at int, before int
insert into core_token_use (user_id, denied_at) values (:user_id, :at)
on conflict (user_id) do update set denied_at = excluded.denied_at where core_token_use.denied_at < :before

-- query token_over: list
-- scan: a site has some tens of interfaces
-- in: before int, n int
-- out: user_id int
select t.user_id from core_token t join core_user u on u.id = t.user_id
where t.expires_at < :before or u.disabled_at < :before order by t.user_id limit :n

-- query token_remove: exec
-- in: user_id int
delete from core_token where user_id = :user_id

-- query token_use_remove: exec
-- in: user_id int
delete from core_token_use where user_id = :user_id

-- query token_grants_remove: exec
-- in: user_id int
delete from core_grant where user_id = :user_id

-- query token_user_end: exec
-- in: user_id int, at int
update core_user set disabled_at = coalesce(disabled_at, :at), rev = rev + 1 where id = :user_id and kind = 1

-- query interface_name: get
-- in: id int
-- out: name text
select u.name from core_user u where u.id = :id and u.kind = 1
