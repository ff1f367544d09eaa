// Takes the link with the secret out of the address and of the history.
location.replace("/teacher")
