-- query shortcut_list: list
-- in: user_id int
-- out: name text, keys text
select s.name, s.keys from core_shortcut s where s.user_id = :user_id order by s.name limit 100

-- query shortcut_clear: exec
-- in: user_id int
delete from core_shortcut where user_id = :user_id

-- query shortcut_add: exec
-- in: user_id int, name text, keys text
insert into core_shortcut (user_id, name, keys) values (:user_id, :name, :keys)
