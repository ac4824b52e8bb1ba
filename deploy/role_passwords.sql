-- After local_postgres/separate_roles.sql, on a volume of Compose from before: the new
-- role takes the password of .env, and nobody becomes superuser over the network.

\getenv password POSTGRES_PASSWORD
ALTER ROLE backpain PASSWORD :'password';
ALTER ROLE postgres PASSWORD NULL;
