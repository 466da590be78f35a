@rem Gives cmd.exe the word that npm scripts use to hand signals to Node itself.
@%*
