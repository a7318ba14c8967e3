-- Writing answers: who looks after them, their versions, what they are worth

-- query answer_keeper: get
-- in: id int
-- out: owner_id int?, owner_gone int, unit_id int?, topic_unit int
select a.owner_id, case when o.disabled_at is null then 0 else 1 end, a.unit_id, t.unit_id
from contact_answer a join core_topic t on t.id = a.topic_id left join core_user o on o.id = a.owner_id where a.id = :id

-- query answer_priors: list
-- in: after int, since int, n int
-- out: id int, prior int, asked int
select a.id, a.prior, case when exists (select 1 from contact_asked q where q.answer_id = a.id and q.kind = 3 and q.n >= 5 and q.day >= :since)
  then 1 else 0 end
from contact_answer a where a.id > :after and a.retired_at is null order by a.id limit :n

-- query answer_weigh: exec
-- in: id int, prior int
update contact_answer set prior = :prior where id = :id

-- query helped_count: list
-- scan: two years of buttons that were pressed, once a night
-- in: since int
-- out: answer_id int, n int
select h.answer_id, count(*) from contact_helped h where h.day >= :since group by h.answer_id order by h.answer_id limit 200000

-- query helped_of: get
-- in: answer_id int, since int
-- out: n int
select count(*) from contact_helped h where h.answer_id = :answer_id and h.day >= :since

-- query count_used: list
-- scan: recounting
-- out: day int, dim int, n int
select m.at / 86400, m.answer_id, count(*) from contact_message m where m.answer_id is not null group by m.at / 86400, m.answer_id order by m.at / 86400, m.answer_id limit 1000000

-- query answer_facts: get
-- in: id int
-- out: id int, rev int, topic_id int, unit_id int?, lang int, audience int, question text, body text, source text?, keywords text, owner_id int?, owner text?, owner_email text?, review_day int?, document_id int?, waiting int, retired_at int?, reviewed_at int, updated_at int
select a.id, a.rev, a.topic_id, a.unit_id, a.lang, a.audience, a.question, a.body, a.source, a.keywords, a.owner_id, o.name, o.email,
  a.review_day, a.document_id, a.waiting, a.retired_at, a.reviewed_at, a.updated_at
from contact_answer a left join core_user o on o.id = a.owner_id where a.id = :id

-- query answer_write: exec
-- in: id int, topic_id int, unit_id int?, lang int, audience int, question text, body text, source text?, source_key text, keywords text, owner_id int?, review_day int?, document_id int?, waiting int, retired_at int?, at int
insert into contact_answer (id, topic_id, unit_id, lang, audience, question, question_sort, body, source, source_key, keywords, owner_id,
  review_day, document_id, waiting, retired_at, reviewed_at, updated_at)
values (:id, :topic_id, :unit_id, :lang, :audience, :question, {collate :question}, :body, :source, :source_key, :keywords, :owner_id,
  :review_day, :document_id, :waiting, :retired_at, :at, :at)

-- query answer_set_facts: rev
-- in: id int, rev int, topic_id int, unit_id int?, audience int, source text?, keywords text, owner_id int?, review_day int?
update contact_answer set topic_id = :topic_id, unit_id = :unit_id, audience = :audience, source = :source, keywords = :keywords,
  owner_id = :owner_id, review_day = :review_day, told_day = null, rev = rev + 1
where id = :id and rev = :rev

-- query answer_set_document: rev
-- in: id int, rev int, document_id int
update contact_answer set document_id = :document_id, rev = rev + 1 where id = :id and rev = :rev

-- query answer_set_shown: rev
-- in: id int, rev int, question text, body text, at int
update contact_answer set question = :question, question_sort = {collate :question}, body = :body, updated_at = :at, reviewed_at = :at,
  waiting = 0, retired_at = null, rev = rev + 1
where id = :id and rev = :rev

-- query answer_set_retired: rev
-- in: id int, rev int, retired_at int?
update contact_answer set retired_at = :retired_at, rev = rev + 1 where id = :id and rev = :rev

-- query answer_set_reviewed: rev
-- in: id int, rev int, at int, review_day int?
update contact_answer set reviewed_at = :at, review_day = :review_day, told_day = null, rev = rev + 1 where id = :id and rev = :rev

-- query answer_set_told: exec
-- in: id int, day int
update contact_answer set told_day = :day where id = :id

-- query answer_of_document: list
-- in: document_id int
-- out: id int, rev int, lang int, question text, body text, waiting int, retired_at int?
select a.id, a.rev, a.lang, a.question, a.body, a.waiting, a.retired_at from contact_answer a
where a.document_id = :document_id order by a.lang, a.id limit 10

-- query answer_due: list
-- in: soon int, n int
-- out: id int, owner_id int?, unit_id int?, topic_unit int
select a.id, a.owner_id, a.unit_id, t.unit_id from contact_answer a join core_topic t on t.id = a.topic_id
where a.review_day > 0 and a.review_day <= :soon and a.told_day is null and a.retired_at is null order by a.review_day, a.id limit :n

-- query answer_orphans: list
-- scan: each morning, all answers that somebody owns
-- in: n int
-- out: id int, unit_id int?, topic_unit int
select a.id, a.unit_id, t.unit_id from contact_answer a join core_user o on o.id = a.owner_id join core_topic t on t.id = a.topic_id
where o.disabled_at is not null and a.retired_at is null order by a.id limit :n

-- query answer_drop_owner: exec
-- in: id int
update contact_answer set owner_id = null where id = :id
