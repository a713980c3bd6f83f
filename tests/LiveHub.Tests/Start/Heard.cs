using System.Text;
using System.Threading.Channels;

namespace LiveHub.Tests.Start;

/// <summary>A console whose lines can be waited for.</summary>
internal sealed class Heard : TextWriter
{
    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Nothing was said that was not waited for.</summary>
    public bool IsSilent => !_said.Reader.TryPeek(out _);

    public override void WriteLine(string? value) => _said.Writer.TryWrite(value ?? "");

    /// <summary>What is said next.</summary>
    public async Task<string> Next() => await _said.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
}
