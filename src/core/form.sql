-- Form definitions, their versions and answers.

-- query form_add: exec
-- in: id int, key text, use int, topic_id int?, unit_id int?
insert into core_form (id, key, use, topic_id, unit_id) values (:id, :key, :use, :topic_id, :unit_id)

-- query form_set: rev
-- in: id int, rev int, topic_id int?, unit_id int?
update core_form set rev = rev + 1, topic_id = :topic_id, unit_id = :unit_id where id = :id and rev = :rev

-- query form_get: get
-- in: id int
-- out: rev int, key text, use int, topic_id int?, unit_id int?
select f.rev, f.key, f.use, f.topic_id, f.unit_id from core_form f where f.id = :id

-- query form_find: find
-- in: key text
-- out: id int
select f.id from core_form f where f.key = :key

-- query form_list: list
-- scan: a municipality has some tens of forms
-- out: id int, key text, use int, topic_id int?, unit_id int?
select f.id, f.key, f.use, f.topic_id, f.unit_id from core_form f order by f.key, f.id limit 500

-- query form_of_topic: find
-- in: topic_id int
-- out: id int, version_id int
select f.id, v.id from core_form f join core_form_version v on v.form_id = f.id
where f.topic_id = :topic_id and v.state = 2 order by f.id limit 1

-- query form_version_add: exec
-- in: id int, form_id int, number int, state int, title text, body text, author_id int?, changed_at int
insert into core_form_version (id, form_id, number, state, title, body, author_id, changed_at)
values (:id, :form_id, :number, :state, :title, :body, :author_id, :changed_at)

-- query form_version_list: list
-- in: form_id int
-- out: id int, rev int, number int, state int, title text, author_name text, changed_at int, published_at int?, retired_at int?
select v.id, v.rev, v.number, v.state, v.title, coalesce(a.name, ''), v.changed_at, v.published_at, v.retired_at
from core_form_version v left join core_user a on a.id = v.author_id
where v.form_id = :form_id order by v.number desc limit 1000

-- query form_version_get: get
-- in: id int
-- out: rev int, form_id int, number int, state int, title text, body text, changed_at int, published_at int?, retired_at int?, key text, use int, topic_id int?
select v.rev, v.form_id, v.number, v.state, v.title, v.body, v.changed_at, v.published_at, v.retired_at, f.key, f.use,
  f.topic_id
from core_form_version v join core_form f on f.id = v.form_id where v.id = :id

-- query form_version_write: rev
-- in: id int, rev int, title text, body text, author_id int?, changed_at int
update core_form_version set rev = rev + 1, title = :title, body = :body, author_id = :author_id, changed_at = :changed_at
where id = :id and rev = :rev and state = 1

-- query form_version_state: rev
-- in: id int, rev int, state int, changed_at int, published_at int?, retired_at int?
update core_form_version set rev = rev + 1, state = :state, changed_at = :changed_at, published_at = :published_at,
  retired_at = :retired_at
where id = :id and rev = :rev

-- query form_version_throw: rev
-- in: id int, rev int
delete from core_form_version where id = :id and rev = :rev and state = 1

-- query form_remove: exec
-- in: id int
delete from core_form where id = :id

-- query form_answer_add: exec
-- in: id int, version_id int, link_kind int, link_id int, lang int, at int
insert into core_form_answer (id, version_id, link_kind, link_id, lang, at)
values (:id, :version_id, :link_kind, :link_id, :lang, :at)

-- query form_value_add: exec
-- in: answer_id int, field text, position int, value text, number int
insert into core_form_value (answer_id, field, position, value, number)
values (:answer_id, :field, :position, :value, :number)

-- query form_answer_list: list
-- in: link_kind int, link_id int
-- out: id int, version_id int, lang int, at int
select a.id, a.version_id, a.lang, a.at from core_form_answer a
where a.link_kind = :link_kind and a.link_id = :link_id order by a.id limit 50

-- query form_value_list: list
-- in: answer_id int
-- out: field text, position int, value text
select v.field, v.position, v.value from core_form_value v
where v.answer_id = :answer_id order by v.field, v.position limit 2000

-- query form_value_remove: exec
-- in: link_kind int, link_id int
delete from core_form_value where answer_id in (select a.id from core_form_answer a
  where a.link_kind = :link_kind and a.link_id = :link_id)

-- query form_answer_remove: exec
-- in: link_kind int, link_id int
delete from core_form_answer where link_kind = :link_kind and link_id = :link_id
