-- query oidc_user_find: find
-- in: issuer text, subject text
-- out: user_id int
select o.user_id from core_oidc_user o where o.issuer = :issuer and o.subject = :subject

-- query oidc_user_list: list
-- in: user_id int
-- out: issuer text, subject text, linked_at int, used_at int
select o.issuer, o.subject, o.linked_at, o.used_at from core_oidc_user o
where o.user_id = :user_id order by o.issuer, o.subject limit 20

-- query oidc_user_add: exec
-- in: issuer text, subject text, user_id int, at int
insert into core_oidc_user (issuer, subject, user_id, linked_at, used_at)
values (:issuer, :subject, :user_id, :at, :at)

-- query oidc_user_used: exec
-- in: issuer text, subject text, at int
update core_oidc_user set used_at = :at where issuer = :issuer and subject = :subject

-- query oidc_user_remove: exec
-- in: user_id int
delete from core_oidc_user where user_id = :user_id

-- query oidc_rule_list: list
-- scan: a site has some dozens; all are shown or compared
-- out: id int, value text, role int, unit_id int
select r.id, r.value, r.role, r.unit_id from core_oidc_rule r order by r.value, r.role, r.id limit 500

-- query oidc_rule_get: get
-- in: id int
-- out: value text, role int, unit_id int
select r.value, r.role, r.unit_id from core_oidc_rule r where r.id = :id

-- query oidc_rule_add: exec
-- in: id int, value text, role int, unit_id int
insert into core_oidc_rule (id, value, role, unit_id) values (:id, :value, :role, :unit_id) on conflict do nothing

-- query oidc_rule_remove: exec
-- in: id int
delete from core_oidc_rule where id = :id

-- query oidc_wait_add: exec
-- in: token_mac text, user_id int, sealed blob, expires_at int
insert into core_oidc_wait (token_mac, user_id, sealed, expires_at) values (:token_mac, :user_id, :sealed, :expires_at)

-- query oidc_wait_find: find
-- in: token_mac text, now int
-- out: user_id int, sealed blob
select w.user_id, w.sealed from core_oidc_wait w where w.token_mac = :token_mac and w.expires_at > :now

-- query oidc_wait_remove: exec
-- in: token_mac text
delete from core_oidc_wait where token_mac = :token_mac

-- query oidc_wait_sweep: exec
-- in: now int
delete from core_oidc_wait where token_mac in
  (select w.token_mac from core_oidc_wait w where w.expires_at <= :now order by w.expires_at, w.token_mac limit 200)
