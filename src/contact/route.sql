-- Routing: what topics are learnt from

-- query route_past: list
-- in: topic_id int, status int, n int
-- access: what leaves it is how many have a word, when several have it (search/guess.h)
-- out: id int, lang int, person_id int?, opened_at int, unit_id int, handed_over int, secrecy int, title text, body text?
select c.id, c.lang, c.person_id, c.opened_at, c.unit_id, c.handed_over, k.secrecy, c.title,
  (select m.body from contact_message m where m.case_id = c.id and m.kind = 1 order by m.id limit 1)
from contact_case c join core_access_class k on k.id = c.access left join core_person p on p.id = c.person_id
where c.topic_id = :topic_id and c.status = :status and (c.status = 2 or c.holder_id is not null or c.handed_over = 1
  or exists (select 1 from contact_routed r where r.case_id = c.id and r.topic_id <> c.topic_id and r.filled = 1))
and p.sealed is null order by c.opened_at desc, c.id desc limit :n

-- query route_case: find
-- in: id int
-- access: as route_past
-- out: id int, topic_id int, lang int, person_id int?, opened_at int, unit_id int, handed_over int, secrecy int, title text, body text?
select c.id, c.topic_id, c.lang, c.person_id, c.opened_at, c.unit_id, c.handed_over, k.secrecy, c.title,
  (select m.body from contact_message m where m.case_id = c.id and m.kind = 1 order by m.id limit 1)
from contact_case c join core_access_class k on k.id = c.access left join core_person p on p.id = c.person_id
where c.id = :id and (c.status = 2 or c.holder_id is not null or c.handed_over = 1
  or exists (select 1 from contact_routed r where r.case_id = c.id and r.topic_id <> c.topic_id and r.filled = 1)) and p.sealed is null

-- query route_answers: list
-- in: after int, n int
-- out: id int, topic_id int, lang int, audience int, question text, body text
select a.id, a.topic_id, a.lang, a.audience, a.question, a.body from contact_answer a
where a.id > :after and a.retired_at is null order by a.id limit :n

-- What was proposed for a case

-- query routed_add: exec
-- in: id int, case_id int, topic_id int, filled int, percent int
insert into contact_routed (id, case_id, topic_id, filled, percent) values (:id, :case_id, :topic_id, :filled, :percent)

-- query routed_of: find
-- in: case_id int
-- out: topic_id int, filled int, percent int, topic_sv text, topic_en text, topic_fi text
select r.topic_id, r.filled, r.percent, t.name_sv, t.name_en, t.name_fi
from contact_routed r join core_topic t on t.id = r.topic_id where r.case_id = :case_id order by r.id limit 1
