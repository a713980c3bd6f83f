using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LiveHub.Tests.Security;

/// <summary>Every line that the program and what it stands on write, also those that nobody prints.</summary>
internal sealed class HeardLog : ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Line(categoryName, Lines);

    public void Dispose()
    {
    }

    private sealed class Line(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? e, Func<TState, Exception?, string> format) =>
            lines.Enqueue($"{level} {category}: {format(state, e)} {e}");
    }
}
