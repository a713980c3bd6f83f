using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveHub.Load.Servers;

/// <summary>Keeps the last lines that a process prints, and keeps it from waiting for a reader.</summary>
internal sealed class LastLines
{
    private const int Kept = 40;

    private readonly ConcurrentQueue<string> _lines = new();

    public LastLines(Process process)
    {
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public override string ToString() => string.Join('\n', _lines);

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
            while (_lines.Count > Kept)
            {
                _lines.TryDequeue(out _);
            }
        }
    }
}
