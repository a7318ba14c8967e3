-- Referral cards

-- query card_by_key: find
-- in: key text
-- out: id int, rev int, body_sv text, body_en text, words text, topic_id int?
select k.id, k.rev, k.body_sv, k.body_en, k.words, k.topic_id from contact_card k where k.key = :key

-- query card_add: exec
-- in: id int, key text, body_sv text, body_en text, words text, topic_id int?
insert into contact_card (id, key, body_sv, body_en, words, topic_id) values (:id, :key, :body_sv, :body_en, :words, :topic_id)

-- query card_change: rev
-- in: id int, rev int, body_sv text, body_en text, words text, topic_id int?
update contact_card set body_sv = :body_sv, body_en = :body_en, words = :words, topic_id = :topic_id, rev = rev + 1
where id = :id and rev = :rev
