-- query second_find: find
-- in: user_id int
-- out: secret blob, last_step int, set_at int, reset_at int?
select s.secret, s.last_step, s.set_at, s.reset_at from core_second s where s.user_id = :user_id

-- query second_set: exec
-- in: user_id int, secret blob, last_step int, set_at int, reset_at int?
insert into core_second (user_id, secret, last_step, set_at, reset_at)
values (:user_id, :secret, :last_step, :set_at, :reset_at)
on conflict (user_id) do update set secret = excluded.secret, last_step = excluded.last_step,
  set_at = excluded.set_at, reset_at = excluded.reset_at

-- query second_take_step: exec
-- in: user_id int, step int
update core_second set last_step = :step where user_id = :user_id and last_step < :step

-- query second_remove: exec
-- in: user_id int
delete from core_second where user_id = :user_id

-- query second_code_add: exec
-- in: user_id int, code_mac text
insert into core_second_code (user_id, code_mac) values (:user_id, :code_mac)

-- query second_code_take: exec
-- in: user_id int, code_mac text
delete from core_second_code where user_id = :user_id and code_mac = :code_mac

-- query second_codes_remove: exec
-- in: user_id int
delete from core_second_code where user_id = :user_id

-- query second_codes_left: get
-- in: user_id int
-- out: n int
select count(*) as n from core_second_code c where c.user_id = :user_id
