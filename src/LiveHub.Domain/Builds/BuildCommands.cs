namespace LiveHub.Domain;

/// <summary>What a person does with what it adds to an idea.</summary>
public abstract record BuildCommand : ParticipantCommand
{
    private protected BuildCommand()
    {
    }
}

/// <summary>Adds something to an idea that one may see, without its author's name unless the board shows names.</summary>
public sealed record BuildOn(IdeaKey Idea, string Text) : BuildCommand;

public sealed record EditBuild(BuildKey Build, string Text) : BuildCommand;

public sealed record DeleteBuild(BuildKey Build) : BuildCommand;

/// <summary>Takes what was added to an idea from everybody's sight, or gives it back. Nothing is lost.</summary>
public sealed record HideBuild(BuildKey Build, bool Hide) : IdeaToolCommand;
