-- Disturbances

-- query disturbance_add: exec
-- in: id int, title_sv text, title_en text, title_fi text, body_sv text, body_en text, body_fi text, from_at int, until_at int, topic_id int?, unit_id int?, user_id int?
insert into contact_disturbance (id, title_sv, title_en, title_fi, body_sv, body_en, body_fi, from_at, until_at, topic_id, unit_id, user_id)
values (:id, :title_sv, :title_en, :title_fi, :body_sv, :body_en, :body_fi, :from_at, :until_at, :topic_id, :unit_id, :user_id)

-- query disturbance_change: rev
-- in: id int, rev int, title_sv text, title_en text, title_fi text, body_sv text, body_en text, body_fi text, from_at int, until_at int, topic_id int?
update contact_disturbance set title_sv = :title_sv, title_en = :title_en, title_fi = :title_fi, body_sv = :body_sv,
  body_en = :body_en, body_fi = :body_fi, from_at = :from_at, until_at = :until_at, topic_id = :topic_id, rev = rev + 1
where id = :id and rev = :rev

-- query disturbance_until: rev
-- in: id int, rev int, until_at int
update contact_disturbance set until_at = :until_at, rev = rev + 1 where id = :id and rev = :rev

-- query disturbance_one: get
-- in: id int
-- out: id int, rev int, title_sv text, title_en text, title_fi text, body_sv text, body_en text, body_fi text, from_at int, until_at int, topic_id int?, unit_id int?, unit_sv text?, unit_en text?, unit_fi text?, user_name text?
select d.id, d.rev, d.title_sv, d.title_en, d.title_fi, d.body_sv, d.body_en, d.body_fi, d.from_at, d.until_at, d.topic_id,
  d.unit_id, u.name_sv, u.name_en, u.name_fi, w.name
from contact_disturbance d left join core_unit u on u.id = d.unit_id left join core_user w on w.id = d.user_id where d.id = :id

-- query disturbance_after: list
-- in: until_at int, n int
-- out: id int, rev int, title_sv text, title_en text, title_fi text, body_sv text, body_en text, body_fi text, from_at int, until_at int, topic_id int?, topic_sv text?, topic_en text?, topic_fi text?, unit_sv text?, unit_en text?, unit_fi text?
select d.id, d.rev, d.title_sv, d.title_en, d.title_fi, d.body_sv, d.body_en, d.body_fi, d.from_at, d.until_at, d.topic_id,
  t.name_sv, t.name_en, t.name_fi, u.name_sv, u.name_en, u.name_fi
from contact_disturbance d left join core_topic t on t.id = d.topic_id left join core_unit u on u.id = d.unit_id
where d.until_at > :until_at order by d.until_at, d.id limit :n

-- query disturbance_past: list
-- in: until_at int, n int
-- out: id int, title_sv text, title_en text, title_fi text, from_at int, until_at int
select d.id, d.title_sv, d.title_en, d.title_fi, d.from_at, d.until_at
from contact_disturbance d where d.until_at <= :until_at order by d.until_at desc, d.id desc limit :n
