-- Writing answers: who looks after them, their versions, what they are worth

-- query answer_keeper: get
-- in: id int
-- out: owner_id int?, owner_gone int, unit_id int?, topic_unit int
select a.owner_id, case when o.disabled_at is null then 0 else 1 end, a.unit_id, t.unit_id
from contact_answer a join core_topic t on t.id = a.topic_id left join core_user o on o.id = a.owner_id where a.id = :id
