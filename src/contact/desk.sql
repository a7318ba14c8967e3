-- What the desk looks up while somebody types

-- query party_by_name: list
-- in: low text, high text, n int
-- scan: some names that begin so, in order, until n of them may be seen
-- out: id int, name text?, phone text?, email text?
select p.id, p.name, p.phone, p.email from core_person p
where p.name_sort >= :low and p.name_sort < :high and p.sealed is null
and exists (select 1 from contact_case c where c.person_id = p.id and {viewer read c.access})
order by p.name_sort, p.id limit :n

-- query party_by_phone: list
-- in: low text, high text, n int
-- scan: some numbers that begin so
-- out: id int, name text?, phone text?, email text?
select p.id, p.name, p.phone, p.email from core_person p
where p.phone_key >= :low and p.phone_key <= :high and p.sealed is null
and exists (select 1 from contact_case c where c.person_id = p.id and {viewer read c.access})
order by p.phone_key, p.id limit :n

-- query party_by_email: list
-- in: key text, n int
-- out: id int, name text?, phone text?, email text?
select p.id, p.name, p.phone, p.email from core_person p
where p.email_key = :key and p.sealed is null
and exists (select 1 from contact_case c where c.person_id = p.id and {viewer read c.access})
order by p.id limit :n

-- query party_last: find
-- in: person_id int
-- out: opened_at int, topic_sv text, topic_en text, topic_fi text
select c.opened_at, t.name_sv, t.name_en, t.name_fi from contact_case c join core_topic t on t.id = c.topic_id
where c.person_id = :person_id and {viewer read c.access} order by c.id desc limit 1

-- query read_out: find
-- in: case_id int
-- access: the program sends the caller what was read to them
-- out: number text, lang int, email text?, body text, answer_id int?, answer_body text?, audience int?, question text?
select c.number, c.lang, c.email, m.body, m.answer_id, a.body, a.audience, a.question
from contact_case c join contact_message m on m.case_id = c.id left join contact_answer a on a.id = m.answer_id
where c.id = :case_id and m.kind = 2 order by m.id limit 1

-- query case_cause: find
-- in: id int
-- out: cause int, customer int
select c.cause, c.customer from contact_case c where c.id = :id and {viewer read c.access}
