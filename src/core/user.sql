-- Users and roles

-- query user_add: exec
-- in: id int, email text, email_key text, name text, password_hash text?, lang int, created_at int, kind int
insert into core_user (id, email, email_key, name, name_sort, password_hash, lang, created_at, kind)
values (:id, :email, :email_key, :name, {collate :name}, :password_hash, :lang, :created_at, :kind)

-- query user_by_email: find
-- in: email_key text
-- out: id int, name text, password_hash text?, disabled_at int?
select u.id, u.name, u.password_hash, u.disabled_at from core_user u where u.email_key = :email_key

-- query user_get: get
-- in: id int
-- out: id int, rev int, email text, name text, lang int, disabled_at int?
select u.id, u.rev, u.email, u.name, u.lang, u.disabled_at from core_user u where u.id = :id and u.kind = 0

-- query user_has_password: get
-- in: id int
-- out: has int
select case when u.password_hash is null then 0 else 1 end as has from core_user u where u.id = :id

-- query user_list: list
-- in: after_name text, after_id int, n int
-- out: id int, rev int, email text, name text, lang int, disabled_at int?, logged_in_at int?
select u.id, u.rev, u.email, u.name, u.lang, u.disabled_at, u.logged_in_at from core_user u
where (u.name_sort, u.id) > ({collate :after_name}, :after_id) and u.kind = 0 order by u.name_sort, u.id limit :n

-- query user_disable: rev
-- in: id int, rev int, at int
update core_user set disabled_at = :at, rev = rev + 1 where id = :id and rev = :rev and kind = 0 and disabled_at is null

-- query user_enable: rev
-- in: id int, rev int
update core_user set disabled_at = null, rev = rev + 1 where id = :id and rev = :rev and kind = 0 and disabled_at is not null

-- query user_logged_in: exec
-- in: id int, at int
update core_user set logged_in_at = :at where id = :id

-- query user_set_lang: exec
-- in: id int, lang int
update core_user set lang = :lang where id = :id

-- query grant_add: exec
-- in: user_id int, role int, unit_id int
insert into core_grant (user_id, role, unit_id) values (:user_id, :role, :unit_id)
on conflict (user_id, role, unit_id) do update set mapped = 0 where core_grant.mapped = 1

-- query grant_add_mapped: exec
-- in: user_id int, role int, unit_id int
insert into core_grant (user_id, role, unit_id, mapped) values (:user_id, :role, :unit_id, 1) on conflict do nothing

-- query grant_list: list
-- in: user_id int
-- out: role int, unit_id int, mapped int
select g.role, g.unit_id, g.mapped from core_grant g where g.user_id = :user_id order by g.role, g.unit_id limit 500

-- query grant_remove: exec
-- in: user_id int, role int, unit_id int
delete from core_grant where user_id = :user_id and role = :role and unit_id = :unit_id

-- query user_change: rev
-- in: id int, rev int, email text, email_key text, name text, lang int
update core_user set email = :email, email_key = :email_key, name = :name, name_sort = {collate :name}, lang = :lang, rev = rev + 1
where id = :id and rev = :rev and kind = 0

-- query user_set_password: exec
-- in: id int, password_hash text
update core_user set password_hash = :password_hash, rev = rev + 1 where id = :id and kind = 0

-- query grant_at_unit: list
-- in: unit_id int
-- out: user_id int, role int, name text, kind int
select g.user_id, g.role, u.name, u.kind from core_grant g join core_user u on u.id = g.user_id
where g.unit_id = :unit_id and u.disabled_at is null order by u.name_sort, u.id, g.role limit 200

-- query user_rows: listing
-- out: id int, rev int, name text, email text, lang int, created_at int, disabled_at int?, logged_in_at int?, name_sort text
-- filter: among text: replace(:among, ',' || cast(u.id as text) || ',', ',') <> :among
-- filter: role int: +u.id in (select g.user_id from core_grant g where g.role = :role)
-- filter: unit int: +u.id in (select g.user_id from core_grant g where g.unit_id = :unit)
-- filter: units int: +u.id in (with recursive below (id) as (select u1.id from core_unit u1 where u1.id = :units union all select u2.id from below b join core_unit u2 on u2.parent_id = b.id) select g.user_id from core_grant g join below b on b.id = g.unit_id)
-- filter: open: u.disabled_at is null
-- filter: closed: u.disabled_at is not null
-- filter: never: u.logged_in_at is null
-- sort: name: name_sort, id
-- sort: name_down: name_sort desc, id desc
-- sort: newest: created_at desc, id desc
-- sort: seen: logged_in_at desc, id desc
-- sort: unseen: logged_in_at, id
-- sorted: newest: the users of a municipality are some thousands at most
-- sorted: seen: the users of a municipality are some thousands at most
-- sorted: unseen: the users of a municipality are some thousands at most
select u.id, u.rev, u.name, u.email, u.lang, u.created_at, u.disabled_at, u.logged_in_at, u.name_sort from core_user u
where u.kind = 0
