-- Units and topics

-- query unit_add: exec
-- in: id int, key text, parent_id int?, kind int, name_sv text, name_en text, name_fi text
insert into core_unit (id, key, parent_id, kind, name_sv, name_en, name_fi)
values (:id, :key, :parent_id, :kind, :name_sv, :name_en, :name_fi)

-- query unit_list: list
-- scan: a municipality has some hundred units; all are shown or walked
-- out: id int, key text, parent_id int?, kind int, name_sv text, name_en text, name_fi text
select u.id, u.key, u.parent_id, u.kind, u.name_sv, u.name_en, u.name_fi
from core_unit u order by u.id limit 5000

-- query topic_add: exec
-- in: id int, key text, parent_id int?, unit_id int, secrecy int, position int, name_sv text, name_en text, name_fi text
insert into core_topic (id, key, parent_id, unit_id, secrecy, position, name_sv, name_en, name_fi)
values (:id, :key, :parent_id, :unit_id, :secrecy, :position, :name_sv, :name_en, :name_fi)

-- query topic_list: list
-- scan: the tree has some hundred nodes; all are shown
-- out: id int, key text, parent_id int?, unit_id int, secrecy int, name_sv text, name_en text, name_fi text
select t.id, t.key, t.parent_id, t.unit_id, t.secrecy, t.name_sv, t.name_en, t.name_fi
from core_topic t order by coalesce(t.parent_id, t.id), t.parent_id is not null, t.position, t.id limit 5000
