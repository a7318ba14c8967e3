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
