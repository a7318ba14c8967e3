-- Approved texts and their versions.

-- query document_add: exec
-- in: id int, key text, position int, of_kind int, of_id int
insert into core_document (id, key, position, of_kind, of_id) values (:id, :key, :position, :of_kind, :of_id)

-- query document_list: list
-- scan: a municipality has some tens of texts of its own
-- out: id int, key text
select d.id, d.key from core_document d where d.of_kind = 0 order by d.position, d.id limit 500

-- query document_find: find
-- in: key text
-- out: id int
select d.id from core_document d where d.key = :key and d.of_kind = 0

-- query document_get: get
-- in: id int
-- out: key text, rev int, topic_id int?, of_kind int, of_id int
select d.key, d.rev, d.topic_id, d.of_kind, d.of_id from core_document d where d.id = :id

-- query document_set_topic: rev
-- in: id int, rev int, topic_id int?
update core_document set topic_id = :topic_id, rev = rev + 1 where id = :id and rev = :rev

-- query document_of_topic: list
-- in: topic_id int, n int
-- out: id int, key text
select d.id, d.key from core_document d where d.topic_id = :topic_id order by d.position, d.id limit :n

-- query version_add: exec
-- in: id int, document_id int, lang int, number int, state int, title text, body text, source int, note text, author_id int?, changed_at int, shown_from int?
insert into core_document_version (id, document_id, lang, number, state, title, body, source, note, author_id,
  changed_at, shown_from)
values (:id, :document_id, :lang, :number, :state, :title, :body, :source, :note, :author_id, :changed_at, :shown_from)

-- query version_list: list
-- in: document_id int
-- out: id int, rev int, lang int, number int, state int, title text, source int, note text, author int?, author_name text, approver_name text, changed_at int, shown_from int?, shown_until int?
select v.id, v.rev, v.lang, v.number, v.state, v.title, v.source, v.note, v.author_id, coalesce(a.name, ''),
  coalesce(p.name, ''), v.changed_at, v.shown_from, v.shown_until
from core_document_version v left join core_user a on a.id = v.author_id
left join core_user p on p.id = v.approver_id
where v.document_id = :document_id order by v.lang, v.number desc limit 3000

-- query version_get: get
-- in: document_id int, lang int, number int
-- out: id int, rev int, state int, title text, body text, source int, note text, author int?, approver int?, shown_from int?, shown_until int?
select v.id, v.rev, v.state, v.title, v.body, v.source, v.note, v.author_id, v.approver_id, v.shown_from, v.shown_until from core_document_version v
where v.document_id = :document_id and v.lang = :lang and v.number = :number

-- query version_set: rev
-- in: id int, rev int, state int, title text, body text, source int, note text, author_id int?, approver_id int?, changed_at int, shown_from int?, shown_until int?
update core_document_version set rev = rev + 1, state = :state, title = :title, body = :body, source = :source,
  note = :note, author_id = :author_id, approver_id = :approver_id, changed_at = :changed_at,
  shown_from = :shown_from, shown_until = :shown_until
where id = :id and rev = :rev
