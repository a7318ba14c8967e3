-- What cases count

-- query case_to_sum: find
-- in: id int
-- access: the figures follow every case
-- out: opened_day int, closed_day int?, topic_id int, type_id int, lang int, unit_id int, step int, customer int, cause int, handed_over int, known int, first_contact int, was_id int?, was_opened_day int?, was_closed_day int?, was_topic_id int?, was_type_id int?, was_lang int?, was_unit_id int?, was_step int?, was_customer int?, was_cause int?, was_handed_over int?, was_known int?, was_first_contact int?
select c.opened_day, c.closed_day, c.topic_id, c.type_id, c.lang, c.unit_id, y.ladder_step, c.customer, c.cause, c.handed_over,
  case when c.channel in (1, 2) then c.known else 0 end, case when c.returned = 1 then 0 else c.first_contact end,
  s.id, s.opened_day, s.closed_day, s.topic_id, s.type_id, s.lang, s.unit_id, s.step, s.customer, s.cause, s.handed_over, s.known, s.first_contact
from contact_case c join contact_case_type y on y.id = c.type_id left join contact_case_sum s on s.id = c.id where c.id = :id

-- query case_sum_put: exec
-- in: id int, opened_day int, closed_day int?, topic_id int, type_id int, lang int, unit_id int, step int, customer int, cause int, handed_over int, known int, first_contact int
insert into contact_case_sum (id, opened_day, closed_day, topic_id, type_id, lang, unit_id, step, customer, cause, handed_over, known, first_contact)
values (:id, :opened_day, :closed_day, :topic_id, :type_id, :lang, :unit_id, :step, :customer, :cause, :handed_over, :known, :first_contact)
on conflict (id) do update set opened_day = excluded.opened_day, closed_day = excluded.closed_day, topic_id = excluded.topic_id,
  type_id = excluded.type_id, lang = excluded.lang, unit_id = excluded.unit_id, step = excluded.step, customer = excluded.customer, cause = excluded.cause, handed_over = excluded.handed_over,
  known = excluded.known, first_contact = excluded.first_contact

-- Recounting: what was counted …
-- query case_sum_list: list
-- in: after int, n int
-- scan: a recount reads everything, by hand
-- out: id int, opened_day int, closed_day int?, topic_id int, type_id int, lang int, unit_id int, step int, customer int, cause int, handed_over int, known int, first_contact int
select s.id, s.opened_day, s.closed_day, s.topic_id, s.type_id, s.lang, s.unit_id, s.step, s.customer, s.cause, s.handed_over, s.known, s.first_contact
from contact_case_sum s where s.id > :after order by s.id limit :n

-- … and which cases count as something else than they are: those that the feed has not come to, or a fault.
-- query case_sum_differs: list
-- in: after int, n int
-- scan: a recount reads everything, by hand
-- access: ids only, for a recount
-- out: id int
select c.id from contact_case c left join contact_case_sum s on s.id = c.id
where c.id > :after and (s.id is null or s.opened_day <> c.opened_day or coalesce(s.closed_day, -1) <> coalesce(c.closed_day, -1)
  or s.topic_id <> c.topic_id or s.type_id <> c.type_id or s.lang <> c.lang or s.unit_id <> c.unit_id
  or s.customer <> c.customer or s.cause <> c.cause
  or s.handed_over <> c.handed_over or s.known <> case when c.channel in (1, 2) then c.known else 0 end
  or s.first_contact <> case when c.returned = 1 then 0 else c.first_contact end)
order by c.id limit :n
