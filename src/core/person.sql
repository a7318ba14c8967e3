-- People

-- query person_by_email: find
-- in: email_key text, hidden text
-- out: id int, protected int
select p.id, case when p.sealed is null then 0 else 1 end from core_person p
where p.email_key in (:email_key, :hidden) order by case when p.email_key = :hidden then 1 else 0 end, p.id limit 1

-- query person_by_phone: find
-- in: phone_key text, hidden text
-- out: id int, protected int
select p.id, case when p.sealed is null then 0 else 1 end from core_person p
where p.phone_key in (:phone_key, :hidden) order by case when p.phone_key = :hidden then 1 else 0 end, p.id limit 1

-- query person_get: get
-- in: id int
-- out: id int, name text?, email text?, phone text?, sealed blob?
select p.id, p.name, p.email, p.phone, p.sealed from core_person p where p.id = :id

-- query person_add: exec
-- in: id int, name text?, email text?, email_key text?, phone text?, phone_key text?, created_at int
insert into core_person (id, name, name_sort, email, email_key, phone, phone_key, created_at)
values (:id, :name, {collate :name}, :email, :email_key, :phone, :phone_key, :created_at)

-- query person_fill: exec
-- in: id int, name text?, email text?, email_key text?, phone text?, phone_key text?
update core_person set name = coalesce(name, :name), name_sort = case when name is null then {collate :name} else name_sort end, email = coalesce(email, :email),
  email_key = coalesce(email_key, :email_key), phone = coalesce(phone, :phone),
  phone_key = coalesce(phone_key, :phone_key), rev = rev + 1 where id = :id

-- query person_seal: exec
-- in: id int, name text?, email text?, email_key text?, phone text?, phone_key text?, sealed blob?
update core_person set name = :name, name_sort = {collate :name}, email = :email, email_key = :email_key, phone = :phone, phone_key = :phone_key,
  sealed = :sealed, rev = rev + 1 where id = :id
