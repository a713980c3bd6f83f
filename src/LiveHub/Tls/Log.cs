namespace LiveHub.Tls;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Information, "The certificate was renewed; it is valid until {Until:u}.")]
    public static partial void Renewed(this ILogger log, DateTime until);

    [LoggerMessage(LogLevel.Error, "The new certificate cannot be used, the one before stays: {Why}")]
    public static partial void NotRenewed(this ILogger log, string why);
}
