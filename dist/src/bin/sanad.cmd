@echo off
rem Runs the installed Sanad. JAVA_HOME, SANAD_JAVA_OPTS and SANAD_CLASSPATH mean what they mean in the file sanad.
setlocal
set "HOME_OF_SANAD=%~dp0.."
if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else if exist "%HOME_OF_SANAD%\runtime\bin\java.exe" (
  set "JAVA=%HOME_OF_SANAD%\runtime\bin\java.exe"
) else (
  set "JAVA=java.exe"
)
"%JAVA%" %SANAD_JAVA_OPTS% -version >nul 2>&1
if errorlevel 1 (
  echo sanad: Java 17 or later is missing or does not start; install it, or set JAVA_HOME to it 1>&2
  exit /b 69
)
chcp 65001 >nul
"%JAVA%" -Xlog:disable -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %SANAD_JAVA_OPTS% -cp "%HOME_OF_SANAD%\lib\sanad.jar;%SANAD_CLASSPATH%" dev.sanad.cli.Main %*
exit /b %errorlevel%
