namespace Network.Grains.City;

/// <summary>A piece of advice 建言献策成果 of the think tank or of a unit.</summary>
/// <param name="Unit">Who worked it out; null for the think tank.</param>
/// <param name="Expert">Id of the expert who led the work; null where none did.</param>
/// <param name="Form">How it was taken up; null while it was not.</param>
public sealed record AdviceProduct(
    string Id, string Title, DateOnly SubmittedOn, string? Unit = null, string? Expert = null,
    AdviceForm? Form = null, string? By = null, DateOnly? AdoptedOn = null);
