using LiveHub.Domain;

namespace LiveHub.Mail;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "A message ({Kind}) of learning cycle {Cycle} did not go out: {Trouble}.")]
    public static partial void NotSent(this ILogger log, MessageKind kind, MailTrouble trouble, string cycle);

    [LoggerMessage(LogLevel.Warning, "A round of messages broke off; it is tried again.")]
    public static partial void RoundFailed(this ILogger log, Exception e);
}
