-- The same thing twice

-- query double_of_person: list
-- in: person_id int, but int, since int
-- out: id int, number text, title text, topic_id int, person_id int?, status int, opened_at int, body text?
select c.id, c.number, c.title, c.topic_id, c.person_id, c.status, c.opened_at,
  (select m.body from contact_message m where m.case_id = c.id and m.kind = 1 order by m.id limit 1)
from contact_case c join core_person p on p.id = c.person_id
where c.person_id = :person_id and c.id <> :but and c.opened_at >= :since and p.sealed is null and c.resolution <> 8 and {viewer read c.access}
order by c.id desc limit 20

-- query double_one: find
-- in: id int
-- out: id int, number text, title text, topic_id int, person_id int?, status int, opened_at int, body text?
select c.id, c.number, c.title, c.topic_id, c.person_id, c.status, c.opened_at,
  (select m.body from contact_message m where m.case_id = c.id and m.kind = 1 order by m.id limit 1)
from contact_case c left join core_person p on p.id = c.person_id
where c.id = :id and p.sealed is null and c.resolution <> 8 and {viewer read c.access}
