-- Units and topics

-- query unit_add: exec
-- in: id int, key text, parent_id int?, kind int, name_sv text, name_en text, name_fi text
insert into core_unit (id, key, parent_id, kind, name_sv, name_en, name_fi)
values (:id, :key, :parent_id, :kind, :name_sv, :name_en, :name_fi)

-- query unit_list: list
-- scan: a municipality has some hundred units; all are shown or walked
-- out: id int, rev int, key text, parent_id int?, kind int, name_sv text, name_en text, name_fi text, retired_at int?
select u.id, u.rev, u.key, u.parent_id, u.kind, u.name_sv, u.name_en, u.name_fi, u.retired_at
from core_unit u order by u.id limit 5000

-- query topic_add: exec
-- in: id int, key text, parent_id int?, unit_id int, secrecy int, position int, name_sv text, name_en text, name_fi text
insert into core_topic (id, key, parent_id, unit_id, secrecy, position, name_sv, name_en, name_fi)
values (:id, :key, :parent_id, :unit_id, :secrecy, :position, :name_sv, :name_en, :name_fi)

-- query topic_list: list
-- scan: the tree has some hundred nodes; all are shown
-- out: id int, rev int, key text, parent_id int?, unit_id int, secrecy int, name_sv text, name_en text, name_fi text, retired_at int?
select t.id, t.rev, t.key, t.parent_id, t.unit_id, t.secrecy, t.name_sv, t.name_en, t.name_fi, t.retired_at
from core_topic t order by t.position, t.id limit 5000

-- query unit_update: rev
-- in: id int, rev int, parent_id int?, name_sv text, name_en text, name_fi text, retired_at int?
update core_unit set parent_id = :parent_id, name_sv = :name_sv, name_en = :name_en, name_fi = :name_fi,
  retired_at = :retired_at, rev = rev + 1
where id = :id and rev = :rev

-- query topic_update: rev
-- in: id int, rev int, parent_id int?, unit_id int, secrecy int, name_sv text, name_en text, name_fi text, retired_at int?
update core_topic set parent_id = :parent_id, unit_id = :unit_id, secrecy = :secrecy, name_sv = :name_sv,
  name_en = :name_en, name_fi = :name_fi, retired_at = :retired_at, rev = rev + 1
where id = :id and rev = :rev
