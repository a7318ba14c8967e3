-- How it was

-- query rating_find: find
-- in: case_id int
-- access: the citizen has shown number and secret code
-- out: id int, rev int, score int, body text, day int
select r.id, r.rev, r.score, r.body, r.day from contact_rating r where r.case_id = :case_id

-- query rating_add: exec
-- in: id int, case_id int, score int, body text, day int, at int
insert into contact_rating (id, case_id, score, body, day, at) values (:id, :case_id, :score, :body, :day, :at)

-- query rating_change: rev
-- in: id int, rev int, score int, body text, at int
update contact_rating set score = :score, body = :body, at = :at, rev = rev + 1 where id = :id and rev = :rev

-- query rating_seen: list
-- in: case_id int
-- out: score int, body text, at int
select r.score, r.body, r.at from contact_rating r join contact_case c on c.id = r.case_id
where r.case_id = :case_id and {viewer read c.access} order by r.id limit 1

-- query count_ratings: list
-- scan: a recount reads everything, by hand
-- out: day int, dim int, n int
select r.day, r.score, count(*) from contact_rating r group by r.day, r.score order by r.day, r.score limit 1000000

-- Writing again long after

-- query case_for_again: get
-- in: id int
-- access: the citizen has shown number and secret code
-- out: status int, resolution int, closed_at int?, topic_id int, type_id int, topic_gone int, type_gone int
select c.status, c.resolution, c.closed_at, c.topic_id, c.type_id, case when t.retired_at is null then 0 else 1 end,
  case when y.retired_at is null then 0 else 1 end
from contact_case c join core_topic t on t.id = c.topic_id join contact_case_type y on y.id = c.type_id where c.id = :id

-- query case_same_person: exec
-- in: id int, from_id int
-- access: the new case of the same citizen, who has shown number and secret code of the other
update contact_case set rev = rev + 1,
  person_id = (select o.person_id from contact_case o where o.id = :from_id),
  email = (select o.email from contact_case o where o.id = :from_id),
  known = (select o.known from contact_case o where o.id = :from_id)
where id = :id
