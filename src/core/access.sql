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

-- query viewer_list: list
-- in: user_id int
-- out: class_id int, level int
select v.class_id, v.level from core_viewer_class v where v.user_id = :user_id order by v.class_id limit 20000

-- query viewer_users: list
-- in: class_id int, level int
-- out: user_id int
select v.user_id from core_viewer_class v where v.class_id = :class_id and v.level >= :level
order by v.user_id limit 20000

-- query viewer_remove: exec
-- in: user_id int, class_id int
delete from core_viewer_class where user_id = :user_id and class_id = :class_id

-- query viewer_set: exec
-- in: user_id int, class_id int, level int
insert into core_viewer_class (user_id, class_id, level) values (:user_id, :class_id, :level)
on conflict (user_id, class_id) do update set level = excluded.level

-- query user_next: find
-- in: after int
-- out: id int
select u.id from core_user u where u.id > :after order by u.id limit 1

-- query class_seen: list
-- in: level int
-- out: id int
select v.class_id from core_viewer_class v where v.user_id = :viewer and v.level >= :level order by v.class_id limit 20000
