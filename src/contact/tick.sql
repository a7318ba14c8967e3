-- Contacts that are only counted, and contact causes

-- query tick_add: exec
-- in: id int, kind int, channel int, day int, topic_id int?, case_id int?, disturbance_id int?
insert into contact_tick (id, kind, channel, day, topic_id, case_id, disturbance_id)
values (:id, :kind, :channel, :day, :topic_id, :case_id, :disturbance_id)

-- query tick_find: find
-- in: id int
-- out: id int, kind int, channel int, day int, topic_id int?, case_id int?, disturbance_id int?, back int
select t.id, t.kind, t.channel, t.day, t.topic_id, t.case_id, t.disturbance_id, t.back from contact_tick t where t.id = :id

-- query tick_back: exec
-- in: id int
update contact_tick set back = 1 where id = :id and back = 0

-- query tick_on_case: get
-- in: case_id int
-- out: n int
select count(*) from contact_tick t where t.case_id = :case_id and t.back = 0

-- query tick_on_disturbance: get
-- in: disturbance_id int
-- out: n int
select count(*) from contact_tick t where t.disturbance_id = :disturbance_id and t.back = 0

-- query tick_case_away: exec
-- in: case_id int
update contact_tick set case_id = null where case_id = :case_id

-- query tick_cases: list
-- in: from_day int, n int
-- scan: the ongoing matters of some days, by their index
-- out: id int, number text, title text, topic_id int, n int
select c.id, c.number, c.title, c.topic_id, x.n
from (select t.case_id as case_id, count(*) as n from contact_tick t
  where t.kind = 1 and t.day >= :from_day and t.case_id is not null and t.back = 0 group by t.case_id) x
join contact_case c on c.id = x.case_id
where c.status = 1 and {viewer read c.access} order by x.n desc, c.id desc limit :n

-- query count_tick: list
-- scan: a recount reads everything, by hand
-- out: day int, dim int, n int
select t.day, t.kind, count(*) from contact_tick t where t.back = 0 group by t.day, t.kind order by t.day, t.kind limit 100000

-- query count_tick_topic: list
-- scan: a recount reads everything, by hand
-- out: day int, dim int, n int
select t.day, t.topic_id, count(*) from contact_tick t where t.back = 0 and t.kind = 1 and t.topic_id is not null
group by t.day, t.topic_id order by t.day, t.topic_id limit 100000

-- query count_cause: list
-- scan: a recount reads everything, by hand
-- access: counts only
-- out: day int, dim int, n int
select c.opened_day, c.cause, count(*) from contact_case c where c.cause > 0 group by c.opened_day, c.cause
order by c.opened_day, c.cause limit 100000

-- query count_customer: list
-- scan: a recount reads everything, by hand
-- access: counts only
-- out: day int, dim int, n int
select c.opened_day, c.customer, count(*) from contact_case c where c.customer > 0 group by c.opened_day, c.customer
order by c.opened_day, c.customer limit 100000

-- query topic_cause_usual: find
-- in: topic_id int
-- out: cause int?
select coalesce((select a.cause from contact_topic_cause a where a.topic_id = t.id),
  (select a.cause from contact_topic_cause a where a.topic_id = t.parent_id),
  (select a.cause from core_topic q join contact_topic_cause a on a.topic_id = q.parent_id where q.id = t.parent_id))
from core_topic t where t.id = :topic_id

-- query topic_cause_clear: exec
-- in: topic_id int
delete from contact_topic_cause where topic_id = :topic_id

-- query topic_cause_add: exec
-- in: topic_id int, cause int
insert into contact_topic_cause (topic_id, cause) values (:topic_id, :cause)

-- query topic_cause_all: list
-- scan: at most one for each topic
-- out: topic_id int, cause int
select a.topic_id, a.cause from contact_topic_cause a order by a.topic_id limit 5000

-- A contact that was registered by mistake goes away again

-- query case_back_find: find
-- in: id int
-- access: whoever registered it takes it back at once; the caller has seen that it was them
-- out: id int, rev int, number text, topic_id int, unit_id int, access int, holder_id int?, person_id int?, channel int, status int, known int, handed_over int, first_contact int, returned int, opened_at int, opened_day int, closed_day int?, answered_day int?, answer_s int?, close_s int?, cause int, customer int
select c.id, c.rev, c.number, c.topic_id, c.unit_id, c.access, c.holder_id, c.person_id, c.channel, c.status, c.known,
  c.handed_over, c.first_contact, c.returned, c.opened_at, c.opened_day, c.closed_day, c.answered_day, c.answer_s, c.close_s,
  c.cause, c.customer
from contact_case c where c.id = :id

-- query case_back_messages: exec
-- in: case_id int
delete from contact_message where case_id = :case_id

-- query case_back_remove: rev
-- in: id int, rev int
-- access: as case_back_find
delete from contact_case where id = :id and rev = :rev

-- query case_back_callbacks: exec
-- in: case_id int
-- access: as case_back_find
update contact_callback set case_id = null, rev = rev + 1 where case_id = :case_id

-- query case_back_returned: list
-- in: person_id int, topic_id int, at int, not_id int
-- access: counts for the statistics only; nothing of the case is shown
-- why: + 0: as case_to_return
-- out: id int, rev int, opened_day int, channel int
select c.id, c.rev, c.opened_day, c.channel from contact_case c
where c.person_id = :person_id and c.topic_id + 0 = :topic_id and c.first_contact = 1 and c.returned = 1
and c.return_by >= :at and c.opened_at <= :at and c.id <> :not_id
and not exists (select 1 from contact_case o where o.person_id = :person_id and o.topic_id + 0 = :topic_id and o.id <> :not_id
  and o.id > c.id and o.opened_at <= c.return_by) order by c.id limit 100

-- query case_back_worked: find
-- in: case_id int
-- access: yes or no
-- out: id int
select y.id from contact_case_party y where y.case_id = :case_id
union all select t.id from contact_case_tie t where t.case_id = :case_id
union all select s.id from contact_case_spent s where s.case_id = :case_id
union all select r.id from contact_rating r where r.case_id = :case_id order by 1 limit 1

-- query case_back_routed: exec
-- in: case_id int
delete from contact_routed where case_id = :case_id

-- query case_back_unmark: rev
-- in: id int, rev int
-- access: as case_back_returned
update contact_case set returned = 0, rev = rev + 1 where id = :id and rev = :rev

-- query case_back_person: find
-- in: person_id int
-- access: yes or no
-- out: id int
select c.id from contact_case c where c.person_id = :person_id
union all select b.id from contact_callback b where b.person_id = :person_id
union all select y.id from contact_case_party y where y.person_id = :person_id order by 1 limit 1

-- query person_unused: exec
-- in: person_id int
delete from core_person where id = :person_id
