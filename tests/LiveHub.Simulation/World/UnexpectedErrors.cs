using LiveHub.Simulation.Checks;
using Microsoft.Extensions.Logging;

namespace LiveHub.Simulation.World;

/// <summary>A log in which an error is a finding, except that the store was away.</summary>
internal sealed class UnexpectedErrors(Findings findings) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error && exception is not IOException)
        {
            findings.Add(Wrong.Failed, $"{formatter(state, exception)}: {exception}");
        }
    }
}
