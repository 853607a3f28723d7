GRANT SELECT ON core.workshop TO kelpo_web;
