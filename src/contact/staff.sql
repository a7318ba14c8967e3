-- The staff directory

-- query staff_add: exec
-- in: id int, name text, title text, unit_id int, tasks text, phone text, email text?, email_key text?, best_time text, deputy_id int?, user_id int?
insert into contact_staff (id, name, name_sort, title, unit_id, tasks, phone, email, email_key, best_time, away_why, deputy_id, user_id)
values (:id, :name, {collate :name}, :title, :unit_id, :tasks, :phone, :email, :email_key, :best_time, '', :deputy_id, :user_id)

-- query staff_change: rev
-- in: id int, rev int, name text, title text, unit_id int, tasks text, phone text, email text?, email_key text?, best_time text, deputy_id int?, user_id int?
update contact_staff set name = :name, name_sort = {collate :name}, title = :title, unit_id = :unit_id, tasks = :tasks, phone = :phone,
  email = :email, email_key = :email_key, best_time = :best_time, deputy_id = :deputy_id, user_id = :user_id, rev = rev + 1
where id = :id and rev = :rev

-- query staff_away: rev
-- in: id int, rev int, until int?, why text, deputy_id int?
update contact_staff set away_until = :until, away_why = :why, deputy_id = :deputy_id, rev = rev + 1 where id = :id and rev = :rev

-- query staff_retire: rev
-- in: id int, rev int, at int?
update contact_staff set retired_at = :at, rev = rev + 1 where id = :id and rev = :rev

-- query staff_one: get
-- in: id int
-- out: id int, rev int, name text, title text, unit_id int, tasks text, phone text, email text?, best_time text, away_until int?, away_why text, deputy_id int?, user_id int?, retired_at int?, unit_sv text, unit_en text, unit_fi text, deputy_name text?, deputy_phone text?
select s.id, s.rev, s.name, s.title, s.unit_id, s.tasks, s.phone, s.email, s.best_time, s.away_until, s.away_why, s.deputy_id,
  s.user_id, s.retired_at, u.name_sv, u.name_en, u.name_fi, d.name, d.phone
from contact_staff s join core_unit u on u.id = s.unit_id left join contact_staff d on d.id = s.deputy_id where s.id = :id

-- query staff_by_email: find
-- in: email_key text
-- out: id int, rev int
select s.id, s.rev from contact_staff s where s.email_key = :email_key order by s.id limit 1

-- query staff_by_name: find
-- in: name text, unit_id int
-- out: id int, rev int
select s.id, s.rev from contact_staff s where s.name_sort = {collate :name} and s.unit_id = :unit_id and s.name = :name order by s.id limit 1

-- query staff_list: list
-- in: after_name text, after_id int, n int
-- out: id int, name text, title text, tasks text, phone text
select s.id, s.name, s.title, s.tasks, s.phone from contact_staff s
where (s.name_sort, s.id) > ({collate :after_name}, :after_id) and s.retired_at is null
order by s.name_sort, s.id limit :n

-- query staff_at_unit: list
-- in: unit_id int, n int
-- out: id int, name text, title text
select s.id, s.name, s.title from contact_staff s
where s.unit_id = :unit_id and s.retired_at is null order by s.name_sort, s.id limit :n

-- query staff_rows: listing
-- out: id int, name text, title text, tasks text, phone text, email text?, best_time text, away_until int?, away_why text, retired_at int?, unit_sv text, unit_en text, unit_fi text, deputy_name text?, name_sort text
-- filter: among text: replace(:among, ',' || cast(s.id as text) || ',', ',') <> :among
-- filter: unit int by name: s.unit_id = :unit
-- filter: units int: +s.unit_id in (with recursive below (id) as (select u1.id from core_unit u1 where u1.id = :units union all select u2.id from below b join core_unit u2 on u2.parent_id = b.id) select below.id from below)
-- filter: away int: +s.away_until > :away
-- filter: here int: coalesce(s.away_until, 0) <= :here
-- filter: used: s.retired_at is null
-- filter: retired: s.retired_at is not null
-- sort: name: name_sort, id
-- sort: name_down: name_sort desc, id desc
select s.id, s.name, s.title, s.tasks, s.phone, s.email, s.best_time, s.away_until, s.away_why, s.retired_at,
  u.name_sv, u.name_en, u.name_fi, d.name, s.name_sort
from contact_staff s join core_unit u on u.id = s.unit_id left join contact_staff d on d.id = s.deputy_id
where s.id > 0
